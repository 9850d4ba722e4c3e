package corpus_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/unicode/norm"
)

const (
	sampleDir = "samples"
	labelDir  = "testdata/samples-labels"
)

// label is what the test reads of a hand label; the values stand in
// testdata/samples-labels/texts/Doc.txt.
type label struct {
	Doc, Quote  string
	Nth         int
	ValueText   *string `json:"value_text"`
	Kind        string
	Form        *string
	Direction   *string
	Bound       *string
	Low, High   *float64
	Unit        *string
	MeasureWord *string `json:"measure_word"`
	PeriodStart *string `json:"period_start"`
	PeriodEnd   *string `json:"period_end"`
	Strength    *string
	Indicator   *string
}

// TestSampleLabels keeps the hand labels of our own articles usable: each
// quote is found where the label says, and its fields do not contradict
// each other.
func TestSampleLabels(t *testing.T) {
	labels := readLabels(t)
	if len(labels) < 700 {
		t.Fatalf("%d labels, expected the whole set", len(labels))
	}
	texts := map[string]string{}
	for i, l := range labels {
		text, ok := texts[l.Doc]
		if !ok {
			raw, err := os.ReadFile(filepath.Join(labelDir, "texts", l.Doc+".txt"))
			if err != nil {
				t.Fatal(err)
			}
			if found, _ := filepath.Glob(filepath.Join(sampleDir, l.Doc+".*")); len(found) != 1 {
				t.Errorf("%s: %d sample files", l.Doc, len(found))
			}
			text = squeeze(string(raw))
			texts[l.Doc] = text
		}
		quote := squeeze(l.Quote)
		switch n := occurrences(text, quote); {
		case n == 0:
			t.Errorf("line %d: %s: quote %q is not in the text", i+1, l.Doc, l.Quote)
		case l.Nth == 0 && n > 1:
			t.Errorf("line %d: %s: quote %q stands %d times and has no nth", i+1, l.Doc, l.Quote, n)
		case l.Nth > n:
			t.Errorf("line %d: %s: quote %q stands only %d times", i+1, l.Doc, l.Quote, n)
		}
		if l.ValueText != nil && !strings.Contains(quote, squeeze(*l.ValueText)) {
			t.Errorf("line %d: %s: value %q is not in quote %q", i+1, l.Doc, *l.ValueText, l.Quote)
		}
		if why := l.contradiction(); why != "" {
			t.Errorf("line %d: %s: %q: %s", i+1, l.Doc, l.Quote, why)
		}
	}
}

// contradiction says which two fields of a label cannot both be right, or "".
func (l label) contradiction() string {
	if l.PeriodStart != nil && l.PeriodEnd != nil && *l.PeriodStart > *l.PeriodEnd {
		return "the period ends before it starts"
	}
	if l.Kind == "commitment" {
		if l.ValueText != nil || l.Bound != nil || l.Strength == nil {
			return "a commitment has a strength and no value"
		}
		return ""
	}
	if l.ValueText == nil || l.Indicator == nil || l.Bound == nil || l.Form == nil {
		return "a value needs its text, an indicator, a form and a bound"
	}
	if (l.Kind == "target") != (l.Strength != nil) {
		return "targets have a strength, results have none"
	}
	low, high := l.Low != nil, l.High != nil
	switch *l.Bound {
	case "point", "around":
		if !low || !high || *l.Low != *l.High {
			return "low and high of a single value differ"
		}
	case "range":
		if !low || !high || *l.Low >= *l.High {
			return "a range runs from low to high"
		}
	case "at_least", "greater_than":
		if !low || high {
			return "a lower bound has a low only"
		}
	case "at_most", "less_than":
		if low || !high {
			return "an upper bound has a high only"
		}
	case "relative", "deferred", "directional", "absent":
		if low || high || l.Unit != nil {
			return "a value-less target has no number"
		}
		return ""
	default:
		return "unknown bound " + *l.Bound
	}
	for _, v := range []*float64{l.Low, l.High} {
		if v != nil && *v < 0 {
			return "values are never negative"
		}
	}
	if l.Unit == nil {
		return "a number has a unit"
	}
	if l.MeasureWord != nil && *l.Unit != "count" {
		return "only counts have a measure word"
	}
	if *l.Form == "growth" && *l.Unit != "percent" {
		return "growth is in percent"
	}
	if (*l.Form == "growth" || *l.Form == "change") && l.Direction == nil {
		return "growth and change have a direction"
	}
	return ""
}

// TestSampleEncodings guards the two samples that an editor would silently
// repair: one is GB18030 beyond GBK, one is UTF-8 under a false name.
func TestSampleEncodings(t *testing.T) {
	gb := readSample(t, "gb18030-declares-gb2312.html")
	if utf8.Valid(gb) {
		t.Error("the GB18030 sample has become UTF-8")
	}
	decoded, err := simplifiedchinese.GB18030.NewDecoder().Bytes(gb)
	if err != nil || !bytes.ContainsRune(decoded, '䶮') {
		t.Errorf("the GB18030 sample has lost its four-byte character (error %v)", err)
	}
	wrong := readSample(t, "utf8-declares-gb2312.html")
	if !utf8.Valid(wrong) {
		t.Error("the UTF-8 sample is not UTF-8")
	}
	for name, page := range map[string][]byte{"GB18030": gb, "UTF-8": wrong} {
		if !bytes.Contains(page, []byte("charset=gb2312")) {
			t.Errorf("the %s sample does not declare gb2312", name)
		}
	}
}

func readSample(t *testing.T, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(sampleDir, name))
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func readLabels(t *testing.T) []label {
	t.Helper()
	f, err := os.Open(filepath.Join(labelDir, "labels.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var labels []label
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		var l label
		if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
			t.Fatalf("label %d: %v", len(labels)+1, err)
		}
		labels = append(labels, l)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return labels
}

// squeeze folds widths and drops white space, so that a quote may cross the
// cells of a table.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, norm.NFKC.String(s))
}

// occurrences counts overlapping ones too, as labels do.
func occurrences(text, part string) int {
	n := 0
	for from := 0; ; n++ {
		i := strings.Index(text[from:], part)
		if i < 0 {
			return n
		}
		_, width := utf8.DecodeRuneInString(text[from+i:])
		from += i + width
	}
}
