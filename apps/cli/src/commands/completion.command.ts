import { type Command, type CommandOption, UsageError } from '../command.js';

const shells = ['bash', 'zsh', 'fish'] as const;

/** Prints a shell's completion of commands, options and their choices, made from the commands themselves. */
export function completionCommand(commands: () => readonly Command[]): Command {
  return {
    name: 'completion',
    usage: shells.join('|'),
    summary: 'Prints the completion script of a shell.',
    examples: ['source <(rolewright completion bash)', 'rolewright completion fish | source'],
    operands: 1,
    options: {},
    async run({ operands: [shell], io }) {
      if (shell === 'bash') io.out(bash(commands()));
      else if (shell === 'zsh')
        io.out(`autoload -U +X bashcompinit && bashcompinit\n${bash(commands())}`);
      else if (shell === 'fish') io.out(fish(commands()));
      else throw new UsageError(`completion knows ${shells.join(', ')}; not "${shell ?? ''}".`);
      return 0;
    },
  };
}

const optionsOf = ({ options }: Command): [string, CommandOption][] => Object.entries(options);

function bash(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const cases = commands.map((command) => {
    const words = [...optionsOf(command).map(([name]) => `--${name}`), '--help'].join(' ');
    return `    ${command.name}) options="${words}" ;;`;
  });
  const choices = commands.flatMap((command) =>
    optionsOf(command).flatMap(([name, { choices: taken }]) =>
      taken
        ? [
            `    ${command.name}:--${name}) COMPREPLY=($(compgen -W "${taken.join(' ')}" -- "$current")); return ;;`,
          ]
        : [],
    ),
  );
  return `_rolewright() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" options=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names} help" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}:$previous" in
${choices.join('\n')}
    completion:completion) COMPREPLY=($(compgen -W "${shells.join(' ')}" -- "$current")); return ;;
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _rolewright rolewright
`;
}

function fish(commands: readonly Command[]): string {
  const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = commands.flatMap((command) => [
    `complete -c rolewright -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.summary)}`,
    ...optionsOf(command).map(([name, { kind, help, choices }]) => {
      const takes = kind === 'flag' ? '' : choices ? ` -x -a ${quoted(choices.join(' '))}` : ' -r';
      return `complete -c rolewright -n '__fish_seen_subcommand_from ${command.name}' -l ${name}${takes} -d ${quoted(help)}`;
    }),
  ]);
  return `${lines.join('\n')}\ncomplete -c rolewright -n '__fish_seen_subcommand_from completion' -f -a '${shells.join(' ')}'\n`;
}
