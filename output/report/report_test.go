package report

import (
	"bytes"
	"encoding/base64"
	"os/exec"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/extract"
	"github.com/mubiao/mubiao/output"
)

func sample(text, value string) *Rows {
	start := strings.Index(text, value)
	whole := extract.Span{End: len(text)}
	batch := new(output.Batch)
	batch.Add(&corpus.Document{ID: "d1", Source: "1.txt", Title: "</script><b>", Text: text, Genre: corpus.News}, []extract.Statement{{
		Kind: extract.Target, PartOf: -1, Sentence: whole, Span: whole, ValueSpan: extract.Span{Start: start, End: start + len(value)},
	}})
	return &Rows{Documents: batch.Documents, Statements: batch.Statements}
}

func page(t *testing.T, rows *Rows, o Options) string {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, rows, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// The browser test in .ci looks at the page itself; here is what holds of the
// file without a browser.
func TestPageHoldsNoMarkupOfTheArticle(t *testing.T) {
	html := page(t, sample("产量<script>120万吨", "120万吨"), Options{Title: `"><script>alert(1)</script>`})
	if n := strings.Count(html, "<script"); n != 4 {
		t.Errorf("the page has %d script elements, of which the page itself has 4", n)
	}
	for _, address := range []string{`src="http`, `href="http`, "@import", "url(http"} {
		if strings.Contains(html, address) {
			t.Errorf("the page asks for something outside: %s", address)
		}
	}
	policy, _, _ := strings.Cut(html, "<style>")
	if !strings.Contains(policy, "default-src &#39;none&#39;") || strings.Contains(policy, "unsafe") {
		t.Errorf("the policy is not strict:\n%s", policy)
	}
}

// The browser test reads pages of made-up rows; the program that makes them
// is no part of any build, so this is where it is seen to work.
func TestMadeUpRowsGiveAPage(t *testing.T) {
	dir := t.TempDir()
	if out, err := exec.Command("go", "run", "./testdata/rows", dir, "200").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	rows, err := Read(dir, nil)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(rows.Statements); n < 200 {
		t.Errorf("%d statements, want 200 and the hostile ones", n)
	}
	if html := page(t, rows, Options{}); strings.Contains(html, "window.harmed") || strings.Count(html, "<script") != 4 {
		t.Error("the page holds words of the hostile articles outside its data")
	}
}

func TestEqualRowsGiveEqualPages(t *testing.T) {
	rows := sample("产量达到120万吨。", "120万吨")
	first, again := page(t, rows, Options{Program: "1"}), page(t, rows, Options{Program: "1"})
	if first != again {
		t.Error("the page differs from run to run")
	}
}

func TestOffsetsCountUTF16Units(t *testing.T) {
	const text, value = "𠮷林😀县产量达到120万吨", "120万吨"
	h, err := pack(sample(text, value), Options{})
	if err != nil {
		t.Fatal(err)
	}
	at := make(map[string]int32)
	for _, c := range h.Columns {
		if c.Type == "i32" {
			at[c.Name] = c.ints[0]
		}
	}
	marked := utf16.Encode([]rune(text))[at["value_start"]:][:at["value_length"]]
	if got := string(utf16.Decode(marked)); got != value {
		t.Errorf("the page would mark %q, want %q", got, value)
	}
}

func TestAStatementOfNoDocumentIsAnError(t *testing.T) {
	rows := sample("产量达到120万吨。", "120万吨")
	rows.Documents = nil
	err := Write(new(bytes.Buffer), rows, Options{})
	if err == nil || !strings.Contains(err.Error(), "d1") {
		t.Errorf("got %v, want an error that names the document", err)
	}
}

func TestTooManyRowsGetAdvice(t *testing.T) {
	rows := new(Rows)
	for i := range Comfortable + 1 {
		kind := "target"
		if i%3 == 0 {
			kind = "result"
		}
		rows.Statements = append(rows.Statements, output.StatementRow{Kind: kind})
	}
	choices := rows.Choices()
	if len(choices) != 2 || choices[0].Where != "kind=target" || choices[0].Count >= len(rows.Statements) {
		t.Errorf("got %v, want a choice of each kind, the larger first", choices)
	}
	rows.Statements = rows.Statements[:Comfortable]
	if choices := rows.Choices(); choices != nil {
		t.Errorf("a page of %d statements needs no choice, got %v", Comfortable, choices)
	}
}

func TestHashIsTheBrowsers(t *testing.T) {
	// The SHA-256 of nothing, as every browser computes it.
	const empty = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
	if _, err := base64.StdEncoding.DecodeString(empty); err != nil || hash("") != "'sha256-"+empty+"'" {
		t.Errorf("got %s", hash(""))
	}
}
