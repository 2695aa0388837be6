import { Command, CommanderError, Option } from 'commander';
import { NoMoment } from '../history/no-moment.ts';
import { printable, printableLine } from '../words/printable.ts';
import { EXIT, type ExitCode, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { atOption, commonOptions } from './options.ts';
import { VERSION } from './version.ts';

/**
 * The command line: what can be typed, and which function answers. Each command is loaded when it is
 * called. Returns the exit code; throws what is not for the caller to put right.
 */
export async function run(argv: readonly string[], given: Io): Promise<ExitCode> {
  const io: Io = { ...given, note: (text) => given.note(printableText(text)) };
  let code: ExitCode = EXIT.ok;
  const program = new Command('civicplan')
    .description('Council improvement plans as code: check them, report them, chase what is late.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print help for a command')
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.note,
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
    })
    .showSuggestionAfterError();
  const command = (name: string, summary: string) => {
    const added = program
      .command(name)
      .description(summary)
      .argument('[paths...]', 'plan files, folders or patterns (default: plans/)');
    for (const option of commonOptions()) added.addOption(option);
    return added;
  };

  command('check', 'validate plans and find what is wrong with them')
    .addOption(atOption())
    .option(
      '--format <names>',
      'how to print findings: pretty, json, github, sarif, junit, markdown',
      'pretty',
    )
    .addOption(
      new Option(
        '--output <format=file>',
        'write findings to a file as well, such as sarif=findings.sarif; may be given several times',
      ).argParser((asked: string, before: readonly string[] = []) => [...before, asked]),
    )
    .option('--group-by <what>', 'what findings stand under in pretty and markdown: file, lead', 'file')
    .option('--fail-on <levels>', 'what makes the check fail: error, warning, late', 'error')
    .option('--print-config', 'print the configuration in effect, and check nothing', false)
    .option('--base <ref>', 'look at what was changed since a branch, a tag, a commit or a day as well')
    .option('--known <file>', 'leave out the findings listed in this file, so that only new ones fail')
    .option('--write-known', 'write the list that --known names, with every finding there is now', false)
    .option('--prune-known', 'take out of the list that --known names what is gone', false)
    .option('--stdin-name <name>', 'with `-` as path: what the plan on standard input is called')
    .option('--fix', 'repair what needs no decision, and write a TODO where somebody must decide', false)
    .option(
      '--fix-also <names>',
      'with --fix, change besides: deadlines (usual wording), braces (one line for each key)',
    )
    .option('--dry-run', 'with --fix, write nothing and show the difference', false)
    .action(async (paths, options) => {
      code = await (await import('./check.ts')).check(paths, options, io);
    });
  program
    .command('explain')
    .description('say what a rule wants and why, with an example')
    .argument('[rule]', 'the name of a rule, as the check prints it (default: list all rules)')
    .option('--no-color', 'print without colours')
    .action(async (rule, options) => {
      code = await (await import('./explain.ts')).explain(rule, options, io);
    });
  command('report', 'write reports for committees and residents')
    .addOption(atOption())
    .option(
      '--to <formats>',
      'what to write: md, html, json, pdf, csv, xlsx, docx, ics, and site for a web site over all plans',
      'md',
    )
    .option('--out <folder>', 'where to write it', 'out')
    .option(
      '--kind <names>',
      'what to tell: plan, progress, exceptions, lead, portfolio, position-statement',
      'plan',
    )
    .option(
      '--since <day or reference>',
      'for progress: tell what has moved since, such as 2022-05-31 or v1.0',
    )
    .option(
      '--history',
      'for plan, progress, lead, portfolio: tell slippage, from every version that git has',
      false,
    )
    .option('--lead <key>', 'for lead: whose actions, by the key under `people:`')
    .option('--meeting <body>', 'for the cover: the body that the report goes to')
    .option('--meeting-date <day>', 'for the cover: when it meets')
    .addOption(
      new Option('--from <post>', 'for the cover: who reports; may be given several times').argParser(
        (asked: string, before: readonly string[] = []) => [...before, asked],
      ),
    )
    .option('--next-meeting <day>', 'for progress: tell what falls due until then')
    .option(
      '--last-sync <day>',
      'tell when issues were last brought in line, as `sync --last-run` prints it; empty: not known',
    )
    .option('--internal', 'include internal actions, and mark every page', false)
    .action(async (paths, options) => {
      code = await (await import('./report.ts')).report(paths, options, io);
    });
  command('status', 'show how things stand, as a table')
    .addOption(atOption())
    .option('--internal', 'include internal actions', false)
    .action(async (paths, options) => {
      code = await (await import('./status.ts')).status(paths, options, io);
    });
  program
    .command('diff')
    .description('say what changed in the plans between two points of their history')
    .argument('<base>', 'a commit, a branch, a tag, or a day such as 2024-03-31')
    .argument('[head]', 'likewise (default: the files as they are now)')
    .option('--plans <paths...>', 'plan files or folders', ['plans'])
    .option('--format <name>', 'how to print it: text, markdown, json', 'text')
    .option('--internal', 'tell what changed in internal actions as well', false)
    .option('--config <file>', 'configuration file (default: civicplan.config.yaml, if there is one)')
    .action(async (base, head, options) => {
      code = await (await import('./diff.ts')).diff(base, head, options, io);
    });
  command('history', 'say what git remembers of each action: what was promised first, and how often it moved')
    .option('--action <id>', 'tell every change of this action, with who made it')
    .option('--format <name>', 'how to print it: text, markdown, json', 'text')
    .option('--internal', 'include internal actions', false)
    .option('--verify', 'read every version anew, and compare with what the cache has', false)
    .action(async (paths, options) => {
      code = await (await import('./history.ts')).history(paths, options, io);
    });
  command('sync', 'open and close issues for overdue actions; without --apply it only shows what it would do')
    .option('--apply', 'do it', false)
    .addOption(new Option('--repo <owner/name>', 'the repository of the issues (default: GITHUB_REPOSITORY)'))
    .addOption(new Option('--api-url <url>', 'address of the GitHub API (default: GITHUB_API_URL)'))
    .option('--last-run', 'print the day of the last run with a dashboard, and do nothing', false)
    .option('--limit <number>', 'open and close at most so many issues in one run (default: 20)')
    .option('--format <name>', 'how to print it: text, json', 'text')
    .action(async (paths, options) => {
      code = await (await import('./sync.ts')).sync(paths, options, io);
    });

  command('comment', 'say in one comment on a pull request what it changes; without --apply it only shows it')
    .requiredOption('--pull <number>', 'the pull request')
    .requiredOption('--base <ref>', 'what it was made from: a branch, a tag, a commit or a day')
    .option('--apply', 'do it', false)
    .addOption(new Option('--repo <owner/name>', 'its repository (default: GITHUB_REPOSITORY)'))
    .addOption(new Option('--api-url <url>', 'address of the GitHub API (default: GITHUB_API_URL)'))
    .action(async (paths, options) => {
      code = await (await import('./comment.ts')).comment(paths, options, io);
    });

  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (error instanceof UsageError) {
      io.note(`${error.message}\n`);
      return EXIT.usage;
    }
    if (error instanceof NoMoment) {
      io.note(`${error.message}\n`);
      return error.shallow ? EXIT.unfinished : EXIT.usage;
    }
    throw error;
  }
}

/** Notes hold names of files and words of plans, which may hold anything. */
function printableText(text: string): string {
  return text
    .split('\n')
    .map((line) => printableLine(printable(line)))
    .join('\n');
}
