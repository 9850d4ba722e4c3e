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
	"sync"

	"github.com/spf13/cobra"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/corpus/message"
	"github.com/mubiao/mubiao/extract"
	"github.com/mubiao/mubiao/output"
	"github.com/mubiao/mubiao/output/eval"
)

// evalOptions are the flags of mubiao eval.
type evalOptions struct {
	labels    []string
	texts     string
	articles  string
	system    string
	misses    int
	json      bool
	calibrate string
	lexicon   string
	unseen    string
	workers   int
}

func evalCommand() *cobra.Command {
	var o evalOptions
	command := &cobra.Command{
		Use:   "eval LABELS... [--texts DIR] [--system DIR]",
		Short: "Compare statements with your own labels",
		Long: `Say how many of the labelled values, targets and commitments are found, how many
rows are right, field by field, kind by kind and genre by genre, each with its
count and 95 % interval (Wilson), how far the confidence holds, and list the
errors with their sentences.

LABELS holds a JSON object a line: a label as docs/accuracy.md describes it, or a
text with spans as doccano exports it. --texts names the folder with the text
of each document, DOC.txt; doccano's lines bring theirs. A folder stands for its
labels.jsonl, texts and, where it has them, articles.

Without --system the articles are read by this program: those of --articles,
stored as they were published, or else the texts themselves. With it the
statements of a finished run are compared, or those of another program as JSON lines.

With --calibrate the weights behind the column confidence are fitted to the
labels and written to FILE, and the reliability table is that of cross-validation
by document. --unseen moves all of them to what further documents show, without
a look at single rows. The program uses the weights when it is built again.`,
		Example: `  mubiao eval labels.jsonl --texts texts --articles pages --misses 5
  mubiao eval labels.jsonl --texts texts --system out --json
  mubiao eval labelled/ more/ --calibrate extract/confidence.json --unseen fresh/`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.labels = args
			return runEval(cmd.Context(), o, cmd.OutOrStdout())
		},
	}
	flags := command.Flags()
	flags.StringVar(&o.texts, "texts", "", "folder of the texts that the labels were made on, DOC.txt each")
	flags.StringVar(&o.articles, "articles", "", "folder of the stored articles to read (default the texts)")
	flags.StringVar(&o.system, "system", "", "folder of a finished run, or a file of statements as JSON lines")
	flags.IntVar(&o.misses, "misses", 10, "errors of each sort to list")
	flags.BoolVar(&o.json, "json", false, "print the figures as one JSON object")
	flags.StringVar(&o.calibrate, "calibrate", "", "file to write the fitted weights of the confidence to")
	flags.StringVar(&o.unseen, "unseen", "", "with --calibrate: labels of documents that nobody looked at while the program was made")
	lexiconFlag(flags, &o.lexicon)
	flags.IntVar(&o.workers, "workers", runtime.GOMAXPROCS(0), "articles worked on at a time")
	command.MarkFlagsMutuallyExclusive("system", "articles")
	command.MarkFlagsMutuallyExclusive("system", "calibrate")
	command.MarkFlagsMutuallyExclusive("json", "calibrate")
	return command
}

func runEval(ctx context.Context, o evalOptions, stdout io.Writer) error {
	if o.workers < 1 {
		return message.Errorf("--workers must be at least 1, not %d", o.workers)
	}
	var result *eval.Result
	for _, labels := range o.labels {
		found, err := evalSet(ctx, o, labels)
		if err != nil {
			return failure{err}
		}
		if result == nil {
			result = found
		} else {
			result.Add(found)
		}
	}
	switch {
	case o.calibrate != "":
		return asFailure(calibrate(ctx, o, result, stdout))
	case o.json:
		line, err := json.Marshal(result.Figures(o.misses))
		if err == nil {
			_, err = fmt.Fprintf(stdout, "%s\n", line)
		}
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

// evalSet compares one file or folder of labels.
func evalSet(ctx context.Context, o evalOptions, labels string) (*eval.Result, error) {
	if info, err := os.Stat(labels); err == nil && info.IsDir() {
		if o.texts == "" {
			o.texts = filepath.Join(labels, "texts")
		}
		if articles := filepath.Join(labels, "articles"); isFolder(articles) {
			o.articles = articles
		}
		labels = filepath.Join(labels, "labels.jsonl")
	}
	marked, err := eval.ReadLabels(labels)
	if err != nil {
		return nil, err
	}
	if len(marked) == 0 {
		return nil, message.Errorf("%s holds no labels", labels)
	}
	set, err := eval.NewSet(labels, marked, o.texts)
	if err != nil {
		return nil, err
	}
	var rows []eval.Row
	if o.system != "" {
		rows, err = systemRows(o.system, set)
	} else {
		rows, err = ownRows(ctx, o, set)
	}
	if err != nil {
		return nil, err
	}
	return set.Score(rows), nil
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// calibrate fits the weights, writes them and tells how far they hold.
func calibrate(ctx context.Context, o evalOptions, result *eval.Result, stdout io.Writer) error {
	model := eval.Fit(result.Verdicts)
	var unseen []eval.Verdict
	if o.unseen != "" {
		found, err := evalSet(ctx, o, o.unseen)
		if err != nil {
			return err
		}
		unseen = found.Verdicts
		eval.ShiftTo(model, unseen)
	}
	data, err := json.MarshalIndent(model, "", "  ")
	if err != nil {
		return err
	}
	if err := os.WriteFile(o.calibrate, append(data, '\n'), 0o644); err != nil {
		return err
	}
	say(stdout, "%d rows of %d documents, %d right; cross-validated by document:", model.Rows, model.Documents, model.Right)
	eval.PrintReliability(stdout, eval.CrossValidate(result.Verdicts, model.Shift))
	if len(unseen) > 0 {
		say(stdout, "\n%s, which gave no weight but the shift of values %.2f, of commitments %.2f:", o.unseen, model.Shift.Values, model.Shift.Commitments)
		eval.PrintReliability(stdout, eval.Judge(model, unseen))
	}
	return nil
}

// ownRows runs the program on the articles, or on the texts.
func ownRows(ctx context.Context, o evalOptions, set *eval.Set) ([]eval.Row, error) {
	words, err := vocabulary(o.lexicon)
	if err != nil {
		return nil, err
	}
	read, err := engineOf(words)
	if err != nil {
		return nil, err
	}
	var mu sync.Mutex
	signs := make(map[string][][]string) // of each statement, by document
	statements := func(doc *corpus.Document) []extract.Statement {
		found := read(doc)
		mu.Lock()
		defer mu.Unlock()
		for i := range found {
			signs[doc.ID] = append(signs[doc.ID], found[i].Signs())
		}
		return found
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
	err = extractPages(ctx, pages, o.workers, statements, nil, func(b *output.Batch) error {
		for i := range b.Statements {
			row := eval.RowOf(&b.Statements[i])
			mu.Lock()
			row.Signs = signs[b.Statements[i].DocID][b.Statements[i].Seq]
			mu.Unlock()
			rows = append(rows, row)
		}
		for i := range b.Documents {
			set.SetGenre(b.Documents[i].DocID, b.Documents[i].Source, b.Documents[i].Genre)
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
		for i := range batch {
			rows = append(rows, eval.RowOf(&batch[i]))
		}
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
			set.SetGenre(batch[i].DocID, batch[i].Source, batch[i].Genre)
		}
		return nil
	})
}
