package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"runtime"

	"github.com/spf13/cobra"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/extract"
	"github.com/mubiao/mubiao/output"
)

// extractOptions are the flags of mubiao extract.
type extractOptions struct {
	paths   []string
	dir     string
	formats []string
	workers int
}

func extractCommand() *cobra.Command {
	var o extractOptions
	command := &cobra.Command{
		Use:   "extract PATH... -o DIR",
		Short: "Read files and folders and write their statements as rows",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.paths = args
			return runExtract(cmd.Context(), o, cmd.ErrOrStderr())
		},
	}
	flags := command.Flags()
	flags.StringVarP(&o.dir, "output", "o", "", "folder to write to")
	flags.StringSliceVar(&o.formats, "format", []string{"parquet"}, "formats to write, separated by commas")
	flags.IntVar(&o.workers, "workers", runtime.GOMAXPROCS(0), "documents worked on at a time")
	command.MarkFlagRequired("output")
	return command
}

func runExtract(ctx context.Context, o extractOptions, stderr io.Writer) error {
	if o.workers < 1 {
		return fmt.Errorf("--workers must be at least 1, not %d", o.workers)
	}
	if err := output.CheckFormats(o.formats); err != nil {
		return err
	}
	statements, err := engine()
	if err != nil {
		return failure{err}
	}
	rows, err := output.NewWriter(o.dir, o.formats, output.Options{Program: programVersion()})
	if err != nil {
		return failure{err}
	}
	defer rows.Discard()
	summary := newSummary(o.dir)
	if err := extractPages(ctx, corpus.Pages(o.paths...), o.workers, statements, rows, summary); err != nil {
		return failure{err}
	}
	if err := rows.Commit(); err != nil {
		return failure{err}
	}
	summary.print(stderr, rows.Files())
	if summary.documents == 0 {
		return failure{errors.New("no document could be read")}
	}
	return nil
}

// extractPages is the whole run: each page becomes documents, each document
// statements, and the rows reach the sink in the order of the pages.
func extractPages(ctx context.Context, pages iter.Seq[corpus.Page], workers int, statements func(*corpus.Document) []extract.Statement, rows sink, summary *summary) error {
	toRows := func(p corpus.Page) *output.Batch {
		batch := new(output.Batch)
		docs, skip := corpus.Clean(p)
		if skip != nil {
			batch.Skipped = append(batch.Skipped, skippedRow(skip))
		}
		for _, doc := range docs {
			batch.Add(doc, statements(doc))
		}
		return batch
	}
	for batch := range inOrder(ctx, pages, workers, toRows) {
		summary.add(batch)
		if err := rows.Write(batch); err != nil {
			return err
		}
	}
	return ctx.Err()
}
