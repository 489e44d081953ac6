import { api } from '../src/families/chilkat/api.ts'
import type { ApiClass, ApiMember, ApiType } from '../src/families/chilkat/api-class.ts'

/** Units with the API's declarations, by file name, made of its model: what Delphi programs are compiled against. */
export function pascalUnits(): ReadonlyMap<string, string> {
  const classes = Object.values(api)
  return new Map([
    ...classes.map((each): [string, string] => [`${each.name.toLowerCase()}.pas`, dllUnit(each)]),
    ['chilkattypes.pas', typesUnit(classes)],
    ['chilkatlib_tlb.pas', comUnit(classes)],
    [
      'activex.pas',
      unit(
        'ActiveX',
        '',
        'function CoInitialize(Reserved: Pointer): Integer; external;\nprocedure CoUninitialize; external;',
      ),
    ],
  ])
}

function unit(name: string, uses: string, body: string): string {
  return `unit ${name};\ninterface\n${uses === '' ? '' : `uses ${uses};\n`}${body}\nimplementation\nend.\n`
}

/** A pointer type of its own for each class, so that one can't stand for another. */
function typesUnit(classes: readonly ApiClass[]): string {
  const types = classes.map(({ name }) => `T${name}Record = record end;\nHCk${name} = ^T${name}Record;`)
  return unit('ChilkatTypes', '', `type\n${types.join('\n')}`)
}

function dllUnit({ name, members }: ApiClass): string {
  const self = `obj: HCk${name}`
  const routine = (routineName: string, parameters: readonly string[], type: string): string =>
    `${type === '' ? 'procedure' : 'function'} Ck${name}${routineName}(${parameters.join('; ')})${type === '' ? '' : `: ${type}`}; external;`
  const lines = Object.entries(members).flatMap(([member, row]): readonly string[] => {
    const type = dllType(row.type)
    const small = `__${member.charAt(0).toLowerCase()}${member.slice(1)}`
    if (row.kind === 'property')
      return [
        routine(row.type === 'string' ? small : `_get${member}`, [self], type),
        ...(row.isWritable ? [routine(`_put${member}`, [self, `newVal: ${type}`], '')] : []),
      ]
    const parameters = row.parameters.map(([, each], index) => `p${index}: ${dllType(each)}`)
    return [routine(row.type === 'string' ? small : `_${member}`, [self, ...parameters], type)]
  })
  const body = [
    `type HCk${name} = ChilkatTypes.HCk${name};`,
    `function Ck${name}_Create: HCk${name}; external;`,
    `procedure Ck${name}_Dispose(handle: HCk${name}); external;`,
    ...lines,
  ]
  return unit(name, 'ChilkatTypes', body.join('\n'))
}

function dllType(type: ApiType): string {
  const scalars: Readonly<Record<string, string>> = { string: 'PWideChar', int: 'Integer', bool: 'Boolean', void: '' }
  return scalars[type] ?? `HCk${type}`
}

function comUnit(classes: readonly ApiClass[]): string {
  const forward = classes.map(({ name }) => `IChilkat${name} = interface;`)
  const interfaces = classes.map(({ name, members }) => `IChilkat${name} = interface\n${comMembers(members, '')}\nend;`)
  const controls = classes.map(
    ({ name, members }) => `TChilkat${name} = class
private
FControl: IChilkat${name};
public
constructor Create(AOwner: TObject);
${comMembers(members, ' virtual; abstract;')}
property ControlInterface: IChilkat${name} read FControl;
end;`,
  )
  const constructors = classes.map(({ name }) => `constructor TChilkat${name}.Create(AOwner: TObject); begin end;`)
  return `unit CHILKATLib_TLB;\ninterface\ntype\n${[...forward, ...interfaces, ...controls].join('\n')}\nimplementation\n${constructors.join('\n')}\nend.\n`
}

/** Methods first, as an interface wants them before its properties. */
function comMembers(members: Readonly<Record<string, ApiMember>>, directive: string): string {
  const methods: string[] = []
  const properties: string[] = []
  for (const [member, row] of Object.entries(members)) {
    const type = comType(row.type)
    if (row.kind === 'property') {
      methods.push(`function Get_${member}: ${type};${directive}`)
      if (row.isWritable) methods.push(`procedure Set_${member}(const Value: ${type});${directive}`)
      properties.push(`property ${member}: ${type} read Get_${member}${row.isWritable ? ` write Set_${member}` : ''};`)
    } else {
      const parameters = row.parameters.map(([, each], index) => `const p${index}: ${comType(each)}`).join('; ')
      methods.push(
        type === ''
          ? `procedure ${member}(${parameters});${directive}`
          : `function ${member}(${parameters}): ${type};${directive}`,
      )
    }
  }
  return [...methods, ...properties].join('\n')
}

function comType(type: ApiType): string {
  const scalars: Readonly<Record<string, string>> = { string: 'WideString', int: 'Integer', bool: 'Integer', void: '' }
  return scalars[type] ?? `IChilkat${type}`
}
