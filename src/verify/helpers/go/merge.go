// Turns the programs of a batch into packages of one program, so that the linker, which takes seconds for each
// program that speaks HTTP, runs once for all of them. `<program> p12` then runs the twelfth.
//
//	go run merge.go <folder of the module>
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"log"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

const entry = "PolysnipMain"

func main() {
	module := os.Args[1]
	files, err := filepath.Glob(filepath.Join(module, "*", "main.go"))
	if err != nil {
		log.Fatal(err)
	}
	sort.Strings(files)
	var imports, cases strings.Builder
	for _, file := range files {
		name := filepath.Base(filepath.Dir(file))
		if err := turn(file, name); err != nil {
			log.Fatal(err)
		}
		fmt.Fprintf(&imports, "\t%q\n", "snippets/"+name)
		fmt.Fprintf(&cases, "\tcase %q:\n\t\t%s.%s()\n", name, name, entry)
	}
	program := "package main\n\nimport (\n\t\"os\"\n\n" + imports.String() + ")\n\nfunc main() {\n\tswitch os.Args[1] {\n" + cases.String() + "\t}\n}\n"
	if err := os.WriteFile(filepath.Join(module, "main.go"), []byte(program), 0o600); err != nil {
		log.Fatal(err)
	}
}

// turn changes two names, found by the parser, and nothing else.
func turn(path, name string) error {
	source, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	files := token.NewFileSet()
	tree, err := parser.ParseFile(files, path, source, parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	if tree.Name.Name != "main" {
		return fmt.Errorf("%s: package %s is not main", path, tree.Name.Name)
	}
	offset := func(at token.Pos) int { return files.Position(at).Offset }
	for _, declaration := range tree.Decls {
		function, isFunction := declaration.(*ast.FuncDecl)
		if !isFunction || function.Recv != nil || function.Name.Name != "main" {
			continue
		}
		packageAt, mainAt := offset(tree.Name.Pos()), offset(function.Name.Pos())
		turned := string(source[:packageAt]) + name + string(source[packageAt+len("main"):mainAt]) + entry + string(source[mainAt+len("main"):])
		return os.WriteFile(path, []byte(turned), 0o600)
	}
	return fmt.Errorf("%s: no func main", path)
}
