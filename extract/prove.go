package extract

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/mubiao/mubiao/corpus"
)

// NothingGiven is the reason of an entry whose evidence is not complete.
const NothingGiven = "the sample gives nothing, and nothing says why"

// Unproved says what is wrong with the evidence of an entry.
type Unproved struct {
	Entry   Entry
	Reason  string   // "" when the statements differ
	Missing []string // statements that the sample should give and does not
	Noisy   []string // statements that it gives and should not
}

func (u *Unproved) Error() string {
	var b strings.Builder
	b.WriteString(u.Entry.Name())
	if u.Reason != "" {
		return b.String() + ": " + u.Reason
	}
	fmt.Fprintf(&b, ": %q", u.Entry.Proof.Sample)
	for _, s := range u.Missing {
		b.WriteString("\n\tmissing " + s)
	}
	for _, s := range u.Noisy {
		b.WriteString("\n\tnoisy   " + s)
	}
	return b.String()
}

// Prove runs the sample of every entry through the whole engine. All that is
// wrong is in the one error, an *Unproved for each entry: no sample, a sample that
// does not use its entry, or statements that are missing or noisy.
func (e *Extractor) Prove(v *Vocabulary) error {
	var errs []error
	for n := range v.Entries() {
		if u := e.prove(n); u != nil {
			errs = append(errs, u)
		}
	}
	return errors.Join(errs...)
}

func (e *Extractor) prove(n Entry) *Unproved {
	switch uses, err := n.usedIn(n.Proof.Sample); {
	case n.Proof.Sample == "":
		return &Unproved{Entry: n, Reason: "no sample"}
	case n.Proof.Gives == "" && n.Proof.Why == "":
		return &Unproved{Entry: n, Reason: NothingGiven}
	case err != nil:
		return &Unproved{Entry: n, Reason: err.Error()}
	case !uses:
		return &Unproved{Entry: n, Reason: fmt.Sprintf("the sample %q does not use it", n.Proof.Sample)}
	}
	var want []string
	for line := range strings.Lines(n.Proof.Gives) {
		if line = strings.TrimSpace(line); line != "" {
			want = append(want, line)
		}
	}
	got := e.Read(n.Proof.Sample)
	if slices.Equal(got, want) {
		return nil
	}
	return &Unproved{Entry: n, Missing: without(want, got), Noisy: without(got, want)}
}

// without returns the lines of a that b does not have, repeated lines one by one;
// all of a when only the order differs.
func without(a, b []string) []string {
	rest := slices.Clone(b)
	var out []string
	for _, s := range a {
		if i := slices.Index(rest, s); i >= 0 {
			rest = slices.Delete(rest, i, i+1)
			continue
		}
		out = append(out, s)
	}
	if out == nil && len(a) == len(b) {
		return a
	}
	return out
}

// usedIn reports whether a sample holds a word of the entry or what its pattern finds.
func (n Entry) usedIn(sample string) (bool, error) {
	for _, w := range n.Words {
		re, err := regexp.Compile(wordPattern(w))
		if err != nil {
			return false, err
		}
		if re.MatchString(sample) {
			return true, nil
		}
	}
	if n.Pattern == "" {
		return false, nil
	}
	re, err := regexp.Compile(n.Pattern)
	if err != nil {
		return false, err
	}
	pieces := strings.FieldsFunc(sample, func(r rune) bool { return isBreak(r) || strings.ContainsRune("|\n（）", r) })
	return re.MatchString(sample) || slices.ContainsFunc(pieces, re.MatchString), nil
}

// wordPattern finds a word with slots or with a gap.
func wordPattern(word string) string {
	p := regexp.QuoteMeta(word)
	for slot, pattern := range slotPatterns {
		p = strings.ReplaceAll(p, regexp.QuoteMeta(slot), pattern)
	}
	return strings.ReplaceAll(p, "…", ".*")
}

// Read returns what the engine reads in a sample, one statement a line: in a plan
// of 芜湖市 of 1 March 2024.
func (e *Extractor) Read(sample string) []string {
	var out []string
	for _, s := range e.Statements(sampleDocument(sample)) {
		out = append(out, s.String())
	}
	return out
}

// sampleDocument makes a document of a sample, a block a line; lines with | are
// the rows of a table.
func sampleDocument(sample string) *corpus.Document {
	d := &corpus.Document{Genre: corpus.Plan, Issued: corpus.NewDate(2024, time.March, 1), ReportYear: 2024, ReportYearSource: "issued"}
	d.Region, _ = corpus.PlaceByCode("340200")
	d.Text = strings.ReplaceAll(sample, "|", "\t")
	at := 0
	var table *corpus.Table
	for line := range strings.SplitSeq(sample, "\n") {
		end := at + len(line)
		if !strings.Contains(line, "|") {
			table = nil
			d.Blocks = append(d.Blocks, corpus.Block{Start: at, End: end})
			at = end + 1
			continue
		}
		if table == nil {
			table = &corpus.Table{}
			d.Blocks = append(d.Blocks, corpus.Block{Kind: corpus.TableBlock, Start: at, Table: table})
		}
		column := 0
		for cell := range strings.SplitSeq(line, "|") {
			table.Cells = append(table.Cells, corpus.Cell{Row: table.Rows, Column: column, RowSpan: 1, ColSpan: 1, Start: at, End: at + len(cell)})
			at += len(cell) + 1
			column++
		}
		table.Rows++
		table.Columns = max(table.Columns, column)
		d.Blocks[len(d.Blocks)-1].End = end
	}
	return d
}
