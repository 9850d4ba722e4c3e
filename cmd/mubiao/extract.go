package main

import (
	"context"
	"errors"
	"io"
	"path/filepath"
	"runtime"

	"github.com/spf13/cobra"

	"github.com/mubiao/mubiao/corpus/message"
	"github.com/mubiao/mubiao/output"
)

// extractOptions are the flags of mubiao extract.
type extractOptions struct {
	paths    []string
	dir      string
	workers  int
	inputs   inputOptions
	distinct bool
	fresh    bool
	files    fileOptions
	lexicon  string
}

func extractCommand() *cobra.Command {
	var o extractOptions
	command := &cobra.Command{
		Use:   "extract PATH... -o DIR",
		Short: "Read files and folders and write their statements as rows",
		Long: `Read every file of the paths and write what the articles state into DIR:
documents, statements and skipped, each in a file of its own for each format.
Files that stood there before are replaced once all is written, and those that an
earlier run wrote and this one does not are removed.

What was made of each page is kept in DIR/.mubiao, so that the next run into DIR
does only what is new or changed. A run that was interrupted loses nothing that was
finished: the same command goes on from there.

` + pathHelp + `

Exit code 0 when something was read, 1 when nothing was or writing failed, 2 on wrong usage.`,
		Example: "  mubiao extract pages/ report.html -o out --format parquet,jsonl",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.paths = args
			return runExtract(cmd.Context(), o, cmd.ErrOrStderr())
		},
	}
	flags := command.Flags()
	flags.StringVarP(&o.dir, "output", "o", "", "folder to write to (required)")
	o.files.register(flags, "parquet")
	o.inputs.register(flags)
	flags.BoolVar(&o.distinct, "distinct", false, "leave out the statements of duplicates (documents with duplicate_of)")
	flags.BoolVar(&o.fresh, "fresh", false, "read every page anew and forget what earlier runs kept in DIR/.mubiao")
	lexiconFlag(flags, &o.lexicon)
	flags.IntVar(&o.workers, "workers", runtime.GOMAXPROCS(0), "pages worked on at a time; the output is the same for any number")
	command.MarkFlagRequired("output")
	return command
}

func runExtract(ctx context.Context, o extractOptions, stderr io.Writer) error {
	if o.workers < 1 {
		return message.Errorf("--workers must be at least 1, not %d", o.workers)
	}
	words, err := vocabulary(o.lexicon)
	if err != nil {
		return failure{err}
	}
	hash := vocabularyHash(words)
	options, err := o.files.options(hash)
	if err != nil {
		return err
	}
	input, err := o.inputs.of(o.paths)
	if err != nil {
		return err
	}
	for _, path := range o.paths {
		if same(path, o.dir) {
			return message.Errorf("-o names the folder %s itself, whose files would be read as articles; name another one", path)
		}
	}
	if input.Except, err = filepath.Abs(o.dir); err != nil {
		return err
	}
	statements, err := engineOf(words)
	if err != nil {
		return failure{err}
	}
	rows, err := output.NewWriter(o.dir, options)
	if err != nil {
		return failure{err}
	}
	defer rows.Discard()
	keeper, err := openKeeper(o, hash, input.Manifest)
	if err != nil {
		return failure{err}
	}
	defer keeper.close()

	progress := startProgress(stderr, input)
	defer progress.stop()
	var repeats duplicates
	summary := newSummary(o.dir)
	write := func(b *output.Batch) error {
		repeats.mark(b)
		if o.distinct {
			withoutDuplicates(b)
		}
		progress.add(b)
		summary.add(b)
		return rows.Write(b)
	}
	err = extractPages(ctx, progress.watch(input.Pages()), o.workers, statements, keeper, write)
	progress.stop()
	if err == nil && len(repeats.fuller) > 0 {
		// Some of what is written has turned out to repeat what came later.
		repeats, summary = duplicates{fuller: repeats.fuller}, newSummary(o.dir)
		if err = rows.Restart(); err == nil {
			err = keeper.again(ctx, o.workers, write)
		}
	}
	if errors.Is(err, context.Canceled) {
		return failure{message.Errorf("interrupted; what was finished is kept in %s, and the same command goes on from there", filepath.Join(o.dir, output.StateDir))}
	}
	if err != nil {
		return failure{err}
	}
	if err := rows.Commit(); err != nil {
		return failure{err}
	}
	if err := keeper.store.Finish(); err != nil {
		return failure{err}
	}
	tellInput(stderr, input)
	summary.taken = keeper.taken
	summary.print(stderr, rows)
	if summary.documents == 0 {
		return failure{message.Errorf("no document could be read")}
	}
	return nil
}
