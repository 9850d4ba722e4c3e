package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"

	"github.com/spf13/cobra"

	"github.com/mubiao/mubiao/output"
)

// extractOptions are the flags of mubiao extract.
type extractOptions struct {
	paths    []string
	dir      string
	workers  int
	inputs   inputOptions
	distinct bool
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
Files that stood there before are replaced once all is written.

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
	lexiconFlag(flags, &o.lexicon)
	flags.IntVar(&o.workers, "workers", runtime.GOMAXPROCS(0), "pages worked on at a time; the output is the same for any number")
	command.MarkFlagRequired("output")
	return command
}

func runExtract(ctx context.Context, o extractOptions, stderr io.Writer) error {
	if o.workers < 1 {
		return fmt.Errorf("--workers must be at least 1, not %d", o.workers)
	}
	words, err := vocabulary(o.lexicon)
	if err != nil {
		return failure{err}
	}
	options, err := o.files.options(vocabularyHash(words))
	if err != nil {
		return err
	}
	input, err := o.inputs.of(o.paths)
	if err != nil {
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

	progress := startProgress(stderr, input)
	defer progress.stop()
	summary := newSummary(o.dir)
	err = extractPages(ctx, progress.watch(input.Pages()), o.workers, statements, func(b *output.Batch) error {
		if o.distinct {
			withoutDuplicates(b)
		}
		progress.add(b)
		summary.add(b)
		return rows.Write(b)
	})
	progress.stop()
	if err != nil {
		return failure{err}
	}
	if err := rows.Commit(); err != nil {
		return failure{err}
	}
	tellInput(stderr, input)
	summary.print(stderr, rows.Files(), rows.Notes())
	if summary.documents == 0 {
		return failure{errors.New("no document could be read")}
	}
	return nil
}
