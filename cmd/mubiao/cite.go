package main

import (
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"text/template"

	"github.com/spf13/cobra"

	"github.com/mubiao/mubiao/corpus/message"
	"github.com/mubiao/mubiao/extract"
	"github.com/mubiao/mubiao/output"
	"github.com/mubiao/mubiao/output/eval"
)

//go:embed cite/*.txt
var citeFiles embed.FS

var citeTexts = template.Must(template.ParseFS(citeFiles, "cite/*.txt"))

func citeCommand() *cobra.Command {
	var bibtex bool
	command := &cobra.Command{
		Use:   "cite DIR",
		Short: "Write the paragraph on a finished run for a methods section",
		Long: `Write what a reader of a paper must know of a finished run, as a paragraph: version,
vocabulary, places and options, what was read, found and left out, and how right
the rows were where that was measured (docs/accuracy.md). DIR holds the Parquet
and the datapackage.json that mubiao extract wrote.

The accuracy is that of this program with its own vocabulary. It is left out
when another version made the rows.`,
		Example: "  mubiao cite out\n  mubiao cite out --bibtex >> references.bib",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := citationOf(args[0])
			if err != nil {
				return failure{err}
			}
			name := "en.txt"
			switch {
			case bibtex:
				name = "bibtex.txt"
			case spoken != nil:
				name = "zh.txt"
			}
			c.warn(cmd.ErrOrStderr())
			return asFailure(c.write(cmd.OutOrStdout(), name))
		},
	}
	flags := command.Flags()
	flags.BoolVar(&bibtex, "bibtex", false, "write an entry for BibTeX instead")
	return command
}

// citation is what the texts of the folder cite say.
type citation struct {
	Version, Schema, Vocabulary, Regions string
	Own                                  string // file of one's own entries
	Options                              string
	Documents, Distinct, Undated         int
	Genres, Years, Kinds, Reasons        string
	Statements, OfDuplicates, Sure       int
	Skipped                              int
	Measured                             *accuracy // nil when another version made the rows
}

// accuracy is what was measured, with shares in per cent.
type accuracy struct {
	extract.Measured
	Share, Low, High             string
	SureShare, SureLow, SureHigh string
}

// Short tells the vocabulary from others; the whole hash stands in BibTeX.
func (c *citation) Short() string { return short(c.Vocabulary) }

// unsaid are the settings that the paragraph tells otherwise or not at all.
var unsaid = []string{"format", "headers", "partition-by", "lexicon", "exported_from", "lang"}

func citationOf(dir string) (*citation, error) {
	made, err := output.MadeBy(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, message.Errorf("%s holds no datapackage.json, so that nothing is known of how its rows were made", dir)
	}
	if err != nil {
		return nil, err
	}
	c := &citation{}
	var options []string
	for ; made != nil; made = made.ExportedFrom() {
		c.Version, c.Schema, c.Vocabulary, c.Regions = strings.TrimPrefix(made.Program, "mubiao "), made.Schema, made.Vocabulary, made.Regions
		if own, found := made.Settings["lexicon"]; found {
			c.Own = fmt.Sprint(own)
		}
		for _, name := range slices.Sorted(maps.Keys(made.Settings)) {
			if !slices.Contains(unsaid, name) {
				options = append(options, fmt.Sprintf("--%s %v", name, made.Settings[name]))
			}
		}
	}
	c.Options = strings.Join(options, " ")
	if err := c.count(dir); err != nil {
		return nil, err
	}
	if c.Version == programVersion() {
		model, err := extract.FittedModel()
		if err != nil {
			return nil, err
		}
		c.Measured = accuracyOf(model.Unseen)
	}
	return c, nil
}

// count reads the rows of the folder.
func (c *citation) count(dir string) error {
	duplicates := map[string]bool{}
	genres, kinds, reasons, years := map[string]int{}, map[string]int{}, map[string]int{}, map[int32]bool{}
	err := output.Read(dir, func(rows []output.DocumentRow) error {
		for i := range rows {
			c.Documents++
			if rows[i].DuplicateOf != nil {
				duplicates[rows[i].DocID] = true
				continue
			}
			c.Distinct++
			genres[wordFor("genre", rows[i].Genre)]++
			if rows[i].ReportYear == nil {
				c.Undated++
				continue
			}
			years[*rows[i].ReportYear] = true
		}
		return nil
	})
	if err != nil {
		return err
	}
	err = output.Read(dir, func(rows []output.StatementRow) error {
		for i := range rows {
			c.Statements++
			kinds[wordFor("kind", rows[i].Kind)]++
			if duplicates[rows[i].DocID] {
				c.OfDuplicates++
			}
			if confidence := rows[i].Confidence; confidence != nil && *confidence > eval.Sure {
				c.Sure++
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	err = output.Read(dir, func(rows []output.SkippedRow) error {
		for i := range rows {
			c.Skipped++
			reasons[wordFor("reason", rows[i].Reason)]++
		}
		return nil
	})
	c.Genres, c.Kinds, c.Reasons = counts(genres, len(genres)), counts(kinds, len(kinds)), counts(reasons, len(reasons))
	c.Years = span(slices.Sorted(maps.Keys(years)))
	return err
}

// wordFor is the label of a value, or its English name in plain words.
func wordFor(column, value string) string {
	return strings.ReplaceAll(label(column, value), "_", " ")
}

// span tells the first and the last of some years.
func span(years []int32) string {
	switch {
	case len(years) == 0:
		return ""
	case len(years) == 1:
		return fmt.Sprint(years[0])
	}
	return spoken.Sprintf("%d to %d", years[0], years[len(years)-1])
}

func accuracyOf(m extract.Measured) *accuracy {
	a := &accuracy{Measured: m}
	tell := func(right, of int, share, low, high *string) {
		percent := func(x float64) string { return fmt.Sprintf("%.1f", 100*x) }
		from, to := eval.Share{Right: right, Of: of}.Interval()
		*share, *low, *high = percent(float64(right)/float64(of)), percent(from), percent(to)
	}
	tell(m.Right, m.Rows, &a.Share, &a.Low, &a.High)
	tell(m.SureRight, m.Sure, &a.SureShare, &a.SureLow, &a.SureHigh)
	return a
}

// warn says what stands in the way of citing the run as it is.
func (c *citation) warn(stderr io.Writer) {
	if c.Version == "(devel)" || strings.Contains(c.Version, "+dirty") {
		say(stderr, "the rows were made by a development build, %s, which nobody else has; cite those of a release", c.Version)
	}
	if c.Measured == nil {
		say(stderr, "the accuracy is left out: it was measured for %s, and %s made the rows", programVersion(), c.Version)
	}
}

// write prints a text as one line, a BibTeX entry as it stands.
func (c *citation) write(w io.Writer, name string) error {
	var text strings.Builder
	if err := citeTexts.ExecuteTemplate(&text, name, c); err != nil {
		return err
	}
	told := text.String()
	switch name {
	case "en.txt":
		told = strings.Join(strings.Fields(told), " ") + "\n"
	case "zh.txt":
		told = strings.ReplaceAll(told, "\n", "") + "\n"
	}
	_, err := io.WriteString(w, told)
	return err
}
