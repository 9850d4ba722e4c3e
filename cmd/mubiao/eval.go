package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"

	"github.com/spf13/cobra"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/output"
	"github.com/mubiao/mubiao/output/eval"
)

// evalOptions are the flags of mubiao eval.
type evalOptions struct {
	labels   string
	texts    string
	articles string
	system   string
	misses   int
	json     bool
	workers  int
}

func evalCommand() *cobra.Command {
	var o evalOptions
	command := &cobra.Command{
		Use:   "eval LABELS --texts DIR [--system DIR]",
		Short: "Compare statements with your own labels",
		Long: `Say how many of the labelled values, targets and commitments are found, how many
rows are right, field by field, kind by kind and genre by genre, each with its
count and 95 % interval (Wilson), and list the errors with their sentences.

LABELS holds a JSON object a line: a label as docs/accuracy.md describes it, or a
text with spans as doccano exports it. --texts names the folder with the text
of each document, DOC.txt; doccano's lines bring theirs.

Without --system the articles are read by this program: those of --articles,
stored as they were published, or else the texts themselves. With it the
statements of a finished run are compared, or those of another program as JSON lines.`,
		Example: `  mubiao eval labels.jsonl --texts texts --articles pages --misses 5
  mubiao eval labels.jsonl --texts texts --system out --json`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.labels = args[0]
			return runEval(cmd.Context(), o, cmd.OutOrStdout())
		},
	}
	flags := command.Flags()
	flags.StringVar(&o.texts, "texts", "", "folder of the texts that the labels were made on, DOC.txt each")
	flags.StringVar(&o.articles, "articles", "", "folder of the stored articles to read (default the texts)")
	flags.StringVar(&o.system, "system", "", "folder of a finished run, or a file of statements as JSON lines")
	flags.IntVar(&o.misses, "misses", 10, "errors of each sort to list")
	flags.BoolVar(&o.json, "json", false, "print the figures as one JSON object")
	flags.IntVar(&o.workers, "workers", runtime.GOMAXPROCS(0), "articles worked on at a time")
	command.MarkFlagsMutuallyExclusive("system", "articles")
	return command
}

func runEval(ctx context.Context, o evalOptions, stdout io.Writer) error {
	if o.workers < 1 {
		return fmt.Errorf("--workers must be at least 1, not %d", o.workers)
	}
	set, err := readSet(o)
	if err != nil {
		return err
	}
	var rows []eval.Row
	if o.system != "" {
		rows, err = systemRows(o.system, set)
	} else {
		rows, err = ownRows(ctx, o, set)
	}
	if err != nil {
		return failure{err}
	}
	result := set.Score(rows)
	if o.json {
		line, err := json.Marshal(result.Figures(o.misses))
		if err != nil {
			return failure{err}
		}
		_, err = fmt.Fprintf(stdout, "%s\n", line)
		return asFailure(err)
	}
	return asFailure(result.Print(stdout, o.misses))
}

func asFailure(err error) error {
	if err == nil {
		return nil
	}
	return failure{err}
}

// readSet reads labels and texts.
func readSet(o evalOptions) (*eval.Set, error) {
	labels, err := eval.ReadLabels(o.labels)
	if err != nil {
		return nil, failure{err}
	}
	if len(labels) == 0 {
		return nil, failure{fmt.Errorf("%s holds no labels", o.labels)}
	}
	set, err := eval.NewSet(labels, o.texts)
	if err != nil {
		return nil, failure{err}
	}
	return set, nil
}

// ownRows runs the program on the articles, or on the texts.
func ownRows(ctx context.Context, o evalOptions, set *eval.Set) ([]eval.Row, error) {
	statements, err := engine()
	if err != nil {
		return nil, err
	}
	var pages iter.Seq[corpus.Page]
	switch {
	case o.articles != "":
		if _, err := os.Stat(o.articles); err != nil {
			return nil, err
		}
		pages = corpus.Pages(o.articles)
	default:
		pages = textPages(set.Texts)
	}
	var rows []eval.Row
	err = extractPages(ctx, pages, o.workers, statements, func(b *output.Batch) error {
		rows = appendRows(rows, b.Statements)
		for i := range b.Documents {
			set.SetGenre(b.Documents[i].Source, b.Documents[i].Genre)
		}
		return nil
	})
	return rows, err
}

// textPages are the texts as pages, in the order of their names.
func textPages(texts map[string]string) iter.Seq[corpus.Page] {
	return func(yield func(corpus.Page) bool) {
		for _, doc := range slices.Sorted(maps.Keys(texts)) {
			if !yield(corpus.NewPage(doc+".txt", []byte(texts[doc]))) {
				return
			}
		}
	}
}

func appendRows(rows []eval.Row, statements []output.StatementRow) []eval.Row {
	for i := range statements {
		rows = append(rows, eval.RowOf(&statements[i]))
	}
	return rows
}

// systemRows reads a run's Parquet files, or statements as JSON lines.
func systemRows(path string, set *eval.Set) ([]eval.Row, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return eval.ReadRows(path)
	}
	var rows []eval.Row
	err = output.Read(path, func(batch []output.StatementRow) error {
		rows = appendRows(rows, batch)
		return nil
	})
	if errors.Is(err, fs.ErrNotExist) {
		lines := filepath.Join(path, "statements.jsonl")
		if _, missing := os.Stat(lines); missing == nil {
			return eval.ReadRows(lines)
		}
	}
	if err != nil {
		return nil, err
	}
	return rows, output.Read(path, func(batch []output.DocumentRow) error {
		for i := range batch {
			set.SetGenre(batch[i].Source, batch[i].Genre)
		}
		return nil
	})
}
