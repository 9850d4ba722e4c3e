package lexicon

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/extract"
)

var update = flag.Bool("update", false, "write what the samples give into the entries; read the difference before it is kept")

// TestSamples runs the sample of every entry through the whole engine and compares
// all statements. An entry without evidence fails by name.
func TestSamples(t *testing.T) {
	e := engine(t)
	err := e.Prove(Default())
	if err == nil {
		return
	}
	for _, err := range err.(interface{ Unwrap() []error }).Unwrap() {
		var u *extract.Unproved
		if !errors.As(err, &u) || !*update || u.Entry.Proof.Sample == "" || u.Reason != "" && u.Reason != extract.NothingGiven {
			t.Error(err)
			continue
		}
		if err := rewrite(u.Entry.Proof, strings.Join(e.Read(u.Entry.Proof.Sample), "\n\t\t\t")); err != nil {
			t.Errorf("%s: %v", u.Entry.Name(), err)
		}
	}
}

// rewrite sets Gives behind the one place where the sample is written.
func rewrite(p extract.Proof, gives string) error {
	files, err := filepath.Glob("*.go")
	if err != nil {
		return err
	}
	sample := "Sample: " + strconv.Quote(p.Sample)
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		before, rest, found := strings.Cut(string(b), sample)
		if !found {
			continue
		}
		if old, ok := strings.CutPrefix(rest, ", Gives: "); ok {
			quoted, err := strconv.QuotedPrefix(old)
			if err != nil {
				return err
			}
			rest = old[len(quoted):]
		}
		literal := strconv.Quote(gives)
		if strings.Contains(gives, "\n") {
			literal = "`" + gives + "`"
		}
		if gives != "" {
			rest = ", Gives: " + literal + rest
		}
		return os.WriteFile(name, []byte(before+sample+rest), 0o644)
	}
	return errors.New("the sample stands in no file as a quoted literal")
}

var compiled = sync.OnceValues(func() (*extract.Extractor, error) { return extract.New(Default()) })

// engine is the extractor of the whole vocabulary, compiled once for all tests.
func engine(t *testing.T) *extract.Extractor {
	t.Helper()
	e, err := compiled()
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// TestWordsAreReached scans each spelling in a sentence of its kind: what no
// sentence can bring about teaches the engine nothing.
func TestWordsAreReached(t *testing.T) {
	e := engine(t)
	v := Default()
	finds := func(text string, word string, ok func(extract.TracedMention) bool) bool {
		doc := &corpus.Document{Text: text, Blocks: []corpus.Block{{End: len(text)}}, ReportYear: 2024, Issued: corpus.NewDate(2024, time.March, 1)}
		_, _, traces := e.Explain(doc)
		for _, tr := range traces {
			for _, m := range tr.Mentions {
				if ok(m) && strings.Contains(m.Span.Of(doc.Text), word) {
					return true
				}
			}
		}
		return false
	}
	anyOf := func(word string, ok func(extract.TracedMention) bool, templates ...string) bool {
		return slices.ContainsFunc(templates, func(s string) bool { return finds(strings.ReplaceAll(s, "§", word), word, ok) })
	}
	for _, u := range v.Units {
		for _, w := range u.Words {
			if !anyOf(w, func(m extract.TracedMention) bool { return m.Quantity }, "共完成25§。", "共25§以上。") {
				t.Errorf("unit %q is never read behind a number", w)
			}
		}
	}
	for i := range v.Cues {
		c := &v.Cues[i]
		for _, w := range c.Words {
			if !anyOf(w, func(m extract.TracedMention) bool { return m.Cue == c || m.Quantity && c.Role == extract.Tail }, "全市§5个。", "§增长5%。", "棉花产量§5%。", "项目§，增长5%。", "增长5%§。", "甲、乙§增长5%。", "棉花§上年增长5%。", "棉花§超5%。", "§，增长5%。", "2025年，§5个。") {
				t.Errorf("cue %q (%s) is never read", w, c.Role)
			}
		}
	}
	for i := range v.Times {
		for _, w := range v.Times[i].Words {
			text := strings.NewReplacer("{Y}", "2025", "{M}", "6", "{D}", "8", "{Q}", "三", "{N}", "三", "{P}", "十五", "{F}", "六", "{W}", "三").Replace(w)
			if !anyOf(text, func(m extract.TracedMention) bool { return m.Time != nil }, "§，增长5%。", "§增长5%。", "自文件印发§，增长5%。") {
				t.Errorf("time %q is never read", w)
			}
		}
	}
	for i := range v.WordQuantities {
		for _, w := range v.WordQuantities[i].Words {
			if !anyOf(w, func(m extract.TracedMention) bool { return m.Quantity }, "重点项目§。", "实现§。", "项目§开工。") {
				t.Errorf("quantity in words %q is never read", w)
			}
		}
	}
}
