package chilkat

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
)

// How the types ask the stand-in, which runs beside the program.
var (
	to   *bufio.Writer
	from *bufio.Reader

	escapes    = strings.NewReplacer("\\", "\\\\", "\t", "\\t", "\n", "\\n", "\r", "\\r")
	characters = strings.NewReplacer("\\\\", "\\", "\\t", "\t", "\\n", "\n", "\\r", "\r")
)

type object interface{ number() int64 }

func start() {
	command := exec.Command("python3", os.Getenv("CHILKAT_STAND_IN")+"/bridge.py")
	command.Stderr = os.Stderr
	input, err := command.StdinPipe()
	check(err)
	output, err := command.StdoutPipe()
	check(err)
	check(command.Start())
	to, from = bufio.NewWriter(input), bufio.NewReader(output)
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

// The first fields, command, object and member, stand as they are.
func ask(command string, rest ...any) any {
	if to == nil {
		start()
	}
	fields := []string{command}
	for at, value := range rest {
		if at < 2 {
			fields = append(fields, fmt.Sprint(value))
		} else {
			fields = append(fields, field(value))
		}
	}
	fmt.Fprintln(to, strings.Join(fields, "\t"))
	check(to.Flush())
	answer, err := from.ReadString('\n')
	check(err)
	value := characters.Replace(answer[1 : len(answer)-1])
	switch answer[0] {
	case 's':
		return value
	case 'i', 'o':
		number, err := strconv.ParseInt(value, 10, 64)
		check(err)
		return number
	case 'b':
		return value == "1"
	case 'e':
		panic(value)
	}
	return nil
}

func field(value any) string {
	switch value := value.(type) {
	case string:
		return "s" + escapes.Replace(value)
	case bool:
		if value {
			return "b1"
		}
		return "b0"
	case object:
		return fmt.Sprint("o", value.number())
	}
	return fmt.Sprint("i", value)
}
