package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/output"
)

// explainOptions are the flags of mubiao explain.
type explainOptions struct {
	subject string // a sentence, or the name of a file
	date    string
	region  string
	at      int // code point of the text, -1 for everywhere
	lexicon string
}

func explainCommand() *cobra.Command {
	var o explainOptions
	command := &cobra.Command{
		Use:   "explain SENTENCE|FILE",
		Short: "Say for a sentence or a file why the rows are what they are",
		Example: `  mubiao explain "力争规上工业增加值增长6%左右" --date 2024-01-15 --region 340200
  mubiao explain report.html --at 5310`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.subject = args[0]
			return runExplain(o, cmd.OutOrStdout())
		},
	}
	flags := command.Flags()
	flags.StringVar(&o.date, "date", "", "the day against which 今年 is read, as 2024-01-15")
	flags.StringVar(&o.region, "region", "", "GB/T 2260 code of the place the sentence is about")
	lexiconFlag(flags, &o.lexicon)
	flags.IntVar(&o.at, "at", -1, "only the sentence at this offset of a file's text, in code points")
	return command
}

func runExplain(o explainOptions, stdout io.Writer) error {
	docs, err := explainedDocuments(o)
	if err != nil {
		return err
	}
	words, err := vocabulary(o.lexicon)
	if err != nil {
		return failure{err}
	}
	statements, err := engineOf(words)
	if err != nil {
		return failure{err}
	}
	shown := 0
	for _, doc := range docs {
		batch := new(output.Batch)
		batch.Add(doc, statements(doc))
		for i := range batch.Statements {
			row := &batch.Statements[i]
			end := int(row.SentenceStart) + len([]rune(row.Sentence))
			if o.at >= 0 && (o.at < int(row.SentenceStart) || o.at >= end) {
				continue
			}
			shown++
			explainRow(stdout, row)
		}
	}
	if shown == 0 {
		fmt.Fprintln(stdout, "nothing is stated")
	}
	return nil
}

// explainedDocuments reads the file of that name or, if there is none, takes the
// subject for a sentence.
func explainedDocuments(o explainOptions) ([]*corpus.Document, error) {
	var date corpus.Date
	if o.date != "" {
		day, err := time.Parse(time.DateOnly, o.date)
		if err != nil {
			return nil, fmt.Errorf("--date: %q is not a day like 2024-01-15", o.date)
		}
		date = corpus.NewDate(day.Year(), day.Month(), day.Day())
	}
	var place corpus.Place
	if o.region != "" {
		found := false
		if place, found = corpus.PlaceByCode(o.region); !found {
			return nil, fmt.Errorf("--region: no place has the code %q", o.region)
		}
	}
	var docs []*corpus.Document
	if _, err := os.Stat(o.subject); err == nil {
		for page := range corpus.Pages(o.subject) {
			found, skip := corpus.Clean(page)
			if skip != nil {
				return nil, failure{fmt.Errorf("%s: skipped, %s: %s", skip.Source, skip.Reason, skip.Detail)}
			}
			docs = append(docs, found...)
		}
		if len(docs) == 0 {
			return nil, failure{errors.New("no document could be read")}
		}
	} else {
		docs = []*corpus.Document{corpus.Parse(o.subject, date)}
	}
	for _, doc := range docs {
		if !date.IsZero() {
			doc.Issued, doc.ReportYear = date, date.Year
		}
		if o.region != "" {
			doc.Region = place
		}
	}
	return docs, nil
}

// explainRow prints what a row says, each field with the words that decided it.
func explainRow(w io.Writer, row *output.StatementRow) {
	fmt.Fprintf(w, "%s\n", row.Sentence)
	hidden := []string{"statement_id", "doc_id", "source", "url", "title", "genre", "issuer", "published", "sentence", "sentence_start", "evidence"}
	for name, value := range output.Values(row) {
		if value == "" || slices.Contains(hidden, name) {
			continue
		}
		var words []string
		for _, e := range row.Evidence {
			if e.Slot == name {
				words = append(words, e.Text)
			}
		}
		decided := ""
		if len(words) > 0 {
			decided = "   because of " + strings.Join(words, ", ")
		}
		fmt.Fprintf(w, "  %-15s %s%s\n", name, value, decided)
	}
	fmt.Fprintln(w)
}
