package extract_test

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
)

// labelLine is one line of testdata/labels.jsonl. A line with a sha256 opens a
// file of the corpus and names the spans that were labelled exhaustively; the
// lines after it are the labels of that file. Offsets are code points of the
// decoded file, half-open. The sentences themselves are not ours to publish.
type labelLine struct {
	Doc         string   `json:"doc"`
	SHA256      string   `json:"sha256"`
	Spans       [][2]int `json:"spans"`
	Start       int      `json:"start"`
	End         int      `json:"end"`
	Kind        string   `json:"kind"`
	ValueText   string   `json:"value_text"`
	Indicator   string   `json:"indicator"`
	Form        string   `json:"form"`
	Bound       string   `json:"bound"`
	Low         *float64 `json:"low"`
	High        *float64 `json:"high"`
	Unit        string   `json:"unit"`
	PeriodStart string   `json:"period_start"`
	PeriodEnd   string   `json:"period_end"`
}

func readLabels(t *testing.T) []labelLine {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", "labels.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var lines []labelLine
	for s := bufio.NewScanner(f); s.Scan(); {
		var l labelLine
		if err := json.Unmarshal(s.Bytes(), &l); err != nil {
			t.Fatalf("line %d: %v", len(lines)+1, err)
		}
		lines = append(lines, l)
	}
	return lines
}

func TestLabelsAreWellFormed(t *testing.T) {
	var file labelLine
	for i, l := range readLabels(t) {
		if l.SHA256 != "" {
			file = l
			continue
		}
		inside := slices.ContainsFunc(file.Spans, func(s [2]int) bool { return s[0] <= l.Start && l.End <= s[1] })
		valueless := slices.Contains([]string{"relative", "deferred", "directional", "absent"}, l.Bound)
		for _, c := range []struct {
			ok   bool
			what string
		}{
			{l.Doc == file.Doc, "stands under another file"},
			{l.Start < l.End && inside, "stands outside the labelled spans"},
			{slices.Contains([]string{"target", "result", "commitment"}, l.Kind), "has an unknown kind"},
			{(l.Kind == "commitment") == (l.ValueText == ""), "has a value as commitment, or none as quantity"},
			{l.Kind == "commitment" || l.Indicator != "" && l.Form != "", "names no indicator or form"},
			{l.Kind == "commitment" || valueless == (l.Low == nil && l.High == nil), "has numbers that its bound does not allow"},
			{valueless || l.Kind == "commitment" || l.Unit != "", "has a number without a unit"},
			{l.Low == nil || l.High == nil || *l.Low <= *l.High, "has its limits reversed"},
			{isDate(l.PeriodStart) && isDate(l.PeriodEnd), "has a date that is none"},
			{l.PeriodStart == "" || l.PeriodEnd == "" || l.PeriodStart <= l.PeriodEnd, "has a period that ends before it starts"},
		} {
			if !c.ok {
				t.Errorf("line %d: label %q %s", i+1, l.ValueText, c.what)
			}
		}
	}
}

func isDate(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return s == "" || err == nil
}

// TestLabelsPointAtTheirValues keeps the offsets honest where the corpus is at
// hand; elsewhere there is nothing to compare with.
func TestLabelsPointAtTheirValues(t *testing.T) {
	shared := os.Getenv("MUBIAO_SHARED")
	if shared == "" {
		shared = filepath.Join("..", "..", "shared")
	}
	var text []rune
	for i, l := range readLabels(t) {
		if l.SHA256 != "" {
			raw, err := os.ReadFile(filepath.Join(shared, "corpus", filepath.FromSlash(l.Doc)))
			if errors.Is(err, fs.ErrNotExist) {
				t.Skipf("no corpus: %v", err)
			} else if err != nil {
				t.Fatal(err)
			}
			if sum := sha256.Sum256(raw); hex.EncodeToString(sum[:]) != l.SHA256 {
				t.Fatalf("%s is not the file that was labelled", l.Doc)
			}
			text = bytes.Runes(raw)
			continue
		}
		if l.End > len(text) {
			t.Errorf("line %d: ends after %s", i+1, l.Doc)
			continue
		}
		if got := unspaced(string(text[l.Start:l.End])); l.ValueText != "" && got != unspaced(l.ValueText) {
			t.Errorf("line %d: %s holds %q at %d, label says %q", i+1, l.Doc, got, l.Start, l.ValueText)
		}
	}
}

// unspaced drops white space, because wrapped lines may break a value.
func unspaced(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}
