package main

import (
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/corpus/message"
	"github.com/mubiao/mubiao/extract"
)

// explainOptions are the flags of mubiao explain.
type explainOptions struct {
	subject string // a sentence, or the name of a file
	date    string
	section string // review, plan, "" for none
	region  string
	at      int // code point of the text, -1 for everywhere
	lexicon string
	source  string // of the one document to tell of, "" for all
	inputs  inputOptions
}

func explainCommand() *cobra.Command {
	var o explainOptions
	command := &cobra.Command{
		Use:   "explain SENTENCE|FILE",
		Short: "Say for a sentence or a file why the rows are what they are",
		Long: `Say step by step how a sentence is read: the words that were found and what they
mean, what was left out and why, and for each statement the fields with what
decided them. A file is told sentence by sentence, or only where --at points.

Of a table or an archive --source chooses an article, by what stands in the
column source: crawl.jsonl#2 is the second row, pages.zip/a.html a member.`,
		Example: `  mubiao explain "力争规上工业增加值增长6%左右" --date 2024-01-15 --section plan --region 340200
  mubiao explain report.html --at 5310 --lang zh`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.subject = args[0]
			return runExplain(o, cmd.OutOrStdout(), cmd.ErrOrStderr())
		},
	}
	flags := command.Flags()
	flags.StringVar(&o.date, "date", "", "the day against which 今年 is read, as 2024-01-15")
	flags.StringVar(&o.section, "section", "", "the part of a work report that the sentence stands in: review or plan")
	flags.StringVar(&o.region, "region", "", "GB/T 2260 code of the place the sentence is about")
	lexiconFlag(flags, &o.lexicon)
	flags.StringVar(&o.source, "source", "", "only the article of this source, such as crawl.jsonl#2")
	o.inputs.register(flags)
	flags.IntVar(&o.at, "at", -1, "only the sentence at this offset of a file's text, in code points")
	return command
}

func runExplain(o explainOptions, stdout, stderr io.Writer) error {
	docs, from, err := explainedDocuments(o, stderr)
	if err != nil {
		return err
	}
	words, err := vocabulary(o.lexicon)
	if err != nil {
		return failure{err}
	}
	e, err := extract.New(words)
	if err != nil {
		return failure{err}
	}
	shown := 0
	for _, doc := range docs {
		shown += newTelling(stdout, e, doc).tell(from, o.at)
	}
	if shown == 0 {
		say(stdout, "nothing is stated")
	}
	return nil
}

// sectionHeadings open the parts of a work report.
var sectionHeadings = map[string]string{"review": "一、上年工作回顾\n", "plan": "二、今年工作安排\n"}

// explainedDocuments reads the file of that name or, if there is none, takes the
// subject for a sentence, behind the heading of its section. The subject begins
// at the byte from of each text.
func explainedDocuments(o explainOptions, stderr io.Writer) (docs []*corpus.Document, from int, err error) {
	var date corpus.Date
	if o.date != "" {
		day, err := time.Parse(time.DateOnly, o.date)
		if err != nil {
			return nil, 0, message.Errorf("--date: %q is not a day like 2024-01-15", o.date)
		}
		date = corpus.NewDate(day.Year(), day.Month(), day.Day())
	}
	var place corpus.Place
	if o.region != "" {
		found := false
		if place, found = corpus.PlaceByCode(o.region); !found {
			return nil, 0, message.Errorf("--region: no place has the code %q", o.region)
		}
	}
	heading, known := sectionHeadings[o.section]
	if o.section != "" && !known {
		return nil, 0, message.Errorf("--section: %q is neither review nor plan", o.section)
	}
	if _, err := os.Stat(o.subject); err == nil {
		if o.section != "" {
			return nil, 0, message.Errorf("--section: a file has its own sections")
		}
		if docs, err = o.articles(stderr); err != nil {
			return nil, 0, err
		}
	} else {
		doc := corpus.Parse(heading+o.subject, date)
		if o.section != "" {
			doc.Genre = corpus.WorkReport
			from = len(heading)
		}
		docs = []*corpus.Document{doc}
	}
	for _, doc := range docs {
		if !date.IsZero() {
			doc.Issued, doc.ReportYear = date, date.Year
		}
		if o.region != "" {
			doc.Region = place
		}
	}
	return docs, from, nil
}

// articles reads what the subject names.
func (o *explainOptions) articles(stderr io.Writer) ([]*corpus.Document, error) {
	input, err := o.inputs.of([]string{o.subject})
	if err != nil {
		return nil, err
	}
	var docs []*corpus.Document
	for page := range input.Pages() {
		found, skip := corpus.Clean(page)
		if skip != nil && (o.source == "" || o.source == skip.Source) {
			say(stderr, "%w", skipped(skip))
		}
		for _, doc := range found {
			if o.source == "" || o.source == doc.Source {
				docs = append(docs, doc)
			}
		}
	}
	switch {
	case len(docs) > 0:
		return docs, nil
	case o.source != "":
		return nil, failure{message.Errorf("%s: no article of the source %s could be read", o.subject, o.source)}
	}
	return nil, failure{message.Errorf("no document could be read")}
}
