package corpus

import (
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/text/unicode/norm"
)

// TestBodies compares what Clean keeps of real pages with what a person marked
// as the article. The labels are facts: where the article begins and ends, its
// title and its day. A character counts as kept when it stands in five
// characters in a row that both sides have.
func TestBodies(t *testing.T) {
	f, err := os.Open("testdata/bodies.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(sharedDir(t), "corpus")
	var found, wanted, common, kept, pages, titles, dates int
	for _, row := range rows[1:] {
		name, sum, first, last, title, date := row[0], row[1], row[2], row[3], row[4], row[5]
		raw, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Logf("%s is not at hand", name)
			continue
		}
		if got := sha256.Sum256(raw); hex.EncodeToString(got[:]) != sum {
			t.Logf("%s is another page than the labelled one", name)
			continue
		}
		pages++
		body := labelledBody(t, name, raw, first, last)
		docs, skip := Clean(NewPage(name, raw))
		if skip != nil {
			t.Errorf("%+v", skip)
			continue
		}
		d := docs[0]
		text := bare(strings.TrimPrefix(d.Text, d.Title+"\n"))
		p, r := covered(text, body), covered(body, text)
		if p*100 < 90*len([]rune(text)) || r*100 < 95*len([]rune(body)) {
			t.Errorf("%s: %d of %d characters kept are the article's, %d of %d of the article are kept", name, p, len([]rune(text)), r, len([]rune(body)))
		}
		found, wanted, common, kept = found+len([]rune(text)), wanted+len([]rune(body)), common+r, kept+p
		if bare(d.Title) == bare(title) {
			titles++
		} else {
			t.Logf("%s: title %s, label %s", name, d.Title, title)
		}
		if d.Published.String() == date {
			dates++
		} else {
			t.Logf("%s: published %s, label %s", name, d.Published, date)
		}
	}
	if pages == 0 {
		t.Skip("none of the labelled pages is at hand")
	}
	precision, recall := float64(kept)/float64(found), float64(common)/float64(wanted)
	t.Logf("%d pages: precision %.4f, recall %.4f, titles %d, dates %d", pages, precision, recall, titles, dates)
	if precision < 0.98 || recall < 0.99 || titles*20 < pages*19 || dates*20 < pages*19 {
		t.Errorf("precision %.4f, recall %.4f of characters, %d titles and %d dates of %d pages", precision, recall, titles, dates, pages)
	}
}

// labelledBody cuts the article out of all the text of a page.
func labelledBody(t *testing.T, name string, raw []byte, first, last string) string {
	text, _, _ := decode(raw)
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(serverCode.ReplaceAllString(text, "")))
	for skip := ""; ; {
		switch z.Next() {
		case html.ErrorToken:
			all := bare(b.String())
			start := strings.Index(all, first)
			if start < 0 {
				t.Fatalf("%s: no %s", name, first)
			}
			end := strings.Index(all[start:], last)
			if end < 0 {
				t.Fatalf("%s: no %s", name, last)
			}
			return all[start : start+end+len(last)]
		case html.TextToken:
			if skip == "" {
				b.Write(z.Text())
			}
		case html.StartTagToken:
			if tag, _ := z.TagName(); skip == "" && (string(tag) == "script" || string(tag) == "style" || string(tag) == "noscript") {
				skip = string(tag)
			}
		case html.EndTagToken:
			if tag, _ := z.TagName(); string(tag) == skip {
				skip = ""
			}
		}
	}
}

// bare is a text without white space, in compatibility form.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || invisible(r) {
			return -1
		}
		return r
	}, norm.NFKC.String(s))
}

// covered counts the characters of a that stand in five in a row that b has.
func covered(a, b string) int {
	const n = 5
	in := map[string]bool{}
	for r, i := []rune(b), 0; i+n <= len(r); i++ {
		in[string(r[i:i+n])] = true
	}
	r := []rune(a)
	hit := make([]bool, len(r))
	for i := 0; i+n <= len(r); i++ {
		if in[string(r[i:i+n])] {
			for k := i; k < i+n; k++ {
				hit[k] = true
			}
		}
	}
	count := 0
	for _, h := range hit {
		if h {
			count++
		}
	}
	return count
}
