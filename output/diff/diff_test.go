package diff

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/extract"
	"github.com/mubiao/mubiao/output"
)

// article is a document of which each line states the number at its end.
type article struct {
	source, raw, text string
	unit              string
	duplicateOf       string
}

func (a article) id() string { return "d" + a.source + a.raw }

func write(t *testing.T, o output.Options, articles ...article) string {
	t.Helper()
	dir := t.TempDir()
	w, err := output.NewWriter(dir, o)
	if err != nil {
		t.Fatal(err)
	}
	batch := new(output.Batch)
	for _, a := range articles {
		doc := &corpus.Document{ID: a.id(), Source: a.source, RawSHA256: a.raw, TextSHA256: a.text, Text: a.text, DuplicateOf: a.duplicateOf}
		var statements []extract.Statement
		at := 0
		for line := range strings.Lines(a.text) {
			words, number, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
			span := extract.Span{Start: at, End: at + len(words) + 1 + len(number)}
			statements = append(statements, extract.Statement{Kind: extract.Target, Indicator: words, Unit: a.unit, PartOf: -1,
				Sentence: span, Span: span, ValueSpan: extract.Span{Start: at + len(words) + 1, End: span.End}})
			at += len(line)
		}
		batch.Add(doc, statements)
	}
	if err := w.Write(batch); err != nil {
		t.Fatal(err)
	}
	if err := w.Commit(); err != nil {
		t.Fatal(err)
	}
	return dir
}

// compare compares two folders and lists what changed, one thing a line.
func compare(t *testing.T, old, new string) (*Comparison, []string) {
	t.Helper()
	var lines []string
	c, err := Folders(old, new, nil, func(d *Document) error {
		line := d.Source + " " + d.Status + " by " + strings.Join(d.Causes, " or ")
		if d.OldSource != "" {
			line += " was " + d.OldSource
		}
		lines = append(lines, line)
		for i := range d.Statements {
			s := &d.Statements[i]
			line := s.Status() + " " + s.Row().Sentence
			for _, c := range s.Columns {
				line += ", " + c.Column + " " + c.Old + ">" + c.New
			}
			lines = append(lines, line)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return c, lines
}

func TestCauses(t *testing.T) {
	same := article{source: "a", raw: "r", text: "grain 30\nroads 12\n", unit: "t"}
	otherUnit := same
	otherUnit.unit = "kg"
	made := output.Options{Program: "v1", Vocabulary: "words1"}
	old := write(t, made, same)
	for name, c := range map[string]struct {
		options output.Options
		causes  string
	}{
		"program":    {output.Options{Program: "v2", Vocabulary: "words1"}, "program"},
		"vocabulary": {output.Options{Program: "v1", Vocabulary: "words2"}, "vocabulary"},
		"both":       {output.Options{Program: "v2", Vocabulary: "words2"}, "program or vocabulary"},
		"options":    {output.Options{Program: "v1", Vocabulary: "words1", Settings: map[string]any{"distinct": "true", "format": "csv"}}, "options"},
		"nothing":    {made, "unknown"},
	} {
		t.Run(name, func(t *testing.T) {
			_, got := compare(t, old, write(t, c.options, otherUnit))
			want := []string{"a altered by " + c.causes, "altered grain 30, unit t>kg", "altered roads 12, unit t>kg"}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// A line put into a table of articles moves the sources of all behind it by one.
func TestDocumentsArePairedByWhatTheyHold(t *testing.T) {
	old := write(t, output.Options{}, article{source: "t#1", raw: "r1", text: "grain 30\n"}, article{source: "t#2", raw: "r2", text: "roads 12\n", duplicateOf: "dt#1r1"})
	new := write(t, output.Options{}, article{source: "t#1", raw: "r0", text: "schools 5\n"}, article{source: "t#2", raw: "r1", text: "grain 30\n"},
		article{source: "t#3", raw: "r2", text: "roads 12\n", duplicateOf: "dt#2r1"})
	c, got := compare(t, old, new)
	want := []string{"t#1 added by input", "added schools 5", "t#2 altered by input was t#1", "t#3 altered by input was t#2"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if want := (Tally{Old: 2, New: 3, Added: 1}); c.Statements != want {
		t.Errorf("statements are counted %+v, want %+v", c.Statements, want)
	}
}

func TestStatementsArePaired(t *testing.T) {
	old := write(t, output.Options{}, article{source: "a", raw: "r1", text: "grain 30\ngrain 30\nroads 12\nwells 7\nwells 8\nparks 3\n"})
	new := write(t, output.Options{}, article{source: "a", raw: "r2", text: "hills 1\ngrain 30\nroads 15\nwells 8\nparks 3\nwells 9\n"})
	_, got := compare(t, old, new)
	want := []string{"a altered by input",
		"added hills 1", "gone grain 30", "altered roads 15, value_text 12>15, sentence roads 12>roads 15",
		"altered wells 9, value_text 7>9, sentence wells 7>wells 9"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestADuplicateOfAnotherDocument(t *testing.T) {
	first, second := article{source: "a", raw: "r1", text: "x 1\n"}, article{source: "b", raw: "r1", text: "x 1\n"}
	old := write(t, output.Options{}, second)
	second.duplicateOf = first.id()
	_, got := compare(t, old, write(t, output.Options{}, first, second))
	want := []string{"a added by input", "added x 1", "b altered by duplicates"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
