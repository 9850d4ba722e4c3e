package corpus

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"
)

func readInput(t testing.TB, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", "inputs", name))
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// Each parser of foreign bytes has a target. Whatever the bytes, every page is
// either read or told, texts are valid, and our own parsers do not break. Those
// of libraries may: that costs one named skip.
func fuzzBytes(f *testing.F, mayBreak bool, wrap func([]byte) []byte, seeds ...string) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		if wrap != nil {
			raw = wrap(raw)
		}
		in := &Input{Paths: []string{"-"}, Stdin: bytes.NewReader(raw), Limits: Limits{PageBytes: 1 << 20, UnpackedBytes: 1 << 20, SpoolBytes: 1 << 20}}
		pages := 0
		for p := range in.Pages() {
			if pages++; pages > 10_000 {
				break
			}
			docs, skip := Clean(p)
			if len(docs) == 0 && skip == nil {
				t.Fatalf("%s vanished", p.Source)
			}
			if skip != nil && skip.Reason == Poisonous && !mayBreak {
				t.Fatalf("%s: %s", p.Source, skip.Detail)
			}
			for _, d := range docs {
				if !utf8.ValidString(d.Text) {
					t.Fatalf("%s: text is not UTF-8", d.Source)
				}
				for _, b := range d.Blocks {
					if b.Start < 0 || b.End < b.Start || b.End > len(d.Text) {
						t.Fatalf("%s: block %d:%d of %d", d.Source, b.Start, b.End, len(d.Text))
					}
				}
			}
		}
		if pages == 0 {
			t.Fatal("nothing is told of the bytes")
		}
	})
}

func FuzzPage(f *testing.F) {
	fuzzBytes(f, false, nil, article, "<p>"+article, "---\ntitle: a\n---\n"+article, "+++\ntitle = 'a'\n[params]\ndate = 2024-01-22\n+++\n"+article, "{\"title\":\"a\"}\n\n"+article, "# "+article+"\n| a | b |\n|---|---|\n| 1 | 2 |\n", gbk(article), string(readInput(f, "article.html")))
}

func FuzzArchive(f *testing.F) {
	fuzzBytes(f, false, nil, zipOf(file{"a.txt", article}), tarOf(file{"a.txt", article}), gz(article), zst(article), gz(tarOf(file{"a.zip", zipOf(file{"a.html", "<p>" + article})})))
}

func FuzzTable(f *testing.F) {
	fuzzBytes(f, false, nil, "title,content\na,\"b\n\nc\"\n", "标题\t正文\n甲\t乙\n", "a,b,c\n1,2,3\n1,2,3\n1,2,3\n", gbk("标题;正文\n甲;乙\n"))
}

func FuzzJSON(f *testing.F) {
	fuzzBytes(f, false, nil, `{"content":"一"}`+"\n{}\n", `[{"content":"一","date":1705852800},{"text":["二"]}]`, "{\n\"content\": null}\n",
		`{"data":{"list":[{"id":1},{"title":"甲","content":"一"}],"more":[{"title":"乙","text":"二"}]}}`+"\n", "{\n\"hits\":{\"hits\":[{\"_source\":{\"title\":\"甲\",\"text\":\"一\"}}]}}\n")
}

func FuzzFeed(f *testing.F) {
	fuzzBytes(f, false, nil, `<?xml version="1.0"?><rss><channel><item><title>甲</title><link>http://a/</link><description>&lt;p&gt;一</description></item></channel></rss>`,
		`<feed><entry><link href="http://a/"/><updated>2024-01-22T08:00:00+08:00</updated><content type="xhtml"><p>一</p></content></entry></feed>`)
}

func FuzzExcel(f *testing.F) {
	fuzzBytes(f, true, nil, string(readInput(f, "articles.xlsx")), xlsxOf([][]any{{"标题", "正文"}, {"甲", "乙"}}))
}

func FuzzParquet(f *testing.F) {
	body := articleBody
	fuzzBytes(f, true, nil, parquetOf(parquetRow{Title: "甲", Content: &body}))
}

// FuzzWord changes the XML and not the archive around it.
func FuzzWord(f *testing.F) {
	fuzzBytes(f, false, func(xml []byte) []byte { return []byte(docxOf(string(xml))) },
		p("甲"), `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/><w:gridSpan w:val="2"/></w:tcPr>`+p("甲")+`</w:tc></w:tr></w:tbl>`, `<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><mc:Fallback/><w:r><w:br/><w:t>甲</w:t></w:r></w:p>`)
}

func FuzzMHTML(f *testing.F) {
	fuzzBytes(f, false, nil, "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=E4=B8=AD=\r\n</p>\r\n--b--\r\n",
		"MIME-Version: 1.0\r\nContent-Type: text/html; charset=gbk\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+1tA8L3A+\r\n")
}

func FuzzWARC(f *testing.F) {
	fuzzBytes(f, false, nil, "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a/\r\nContent-Length: 54\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>"+"中国。"+"\r\n\r\n",
		"WARC/1.1\nWARC-Type: conversion\nContent-Length: 6\n\n中国\n\n")
}

// FuzzLayout reads what stands in a PDF once its bytes are text.
func FuzzLayout(f *testing.F) {
	f.Add("  指标        单位    2024年目标\n  公园        个      8\n  学校        所      3\f    各位代表\n  - 1 -\n")
	f.Fuzz(func(t *testing.T, layout string) {
		lines, _ := linesOfLayout(layout)
		(&Document{}).assemble(lines)
	})
}
