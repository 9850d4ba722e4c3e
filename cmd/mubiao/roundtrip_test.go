package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"context"
	"encoding/base64"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"mime/quotedprintable"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	"github.com/parquet-go/parquet-go"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/output"
)

const inputs = "../../corpus/testdata/inputs"

// packings put one article into each container. Word, Excel and PDF files of it
// stand in testdata; LibreOffice made them.
var packings = map[string]func(article []byte) []byte{
	"html in GB18030": func(article []byte) []byte {
		out, _ := simplifiedchinese.GB18030.NewEncoder().Bytes(article)
		return out
	},
	"zip": func(article []byte) []byte {
		var b bytes.Buffer
		w := zip.NewWriter(&b)
		f, _ := w.Create("page.html")
		f.Write(article)
		w.Close()
		return b.Bytes()
	},
	"tar.gz": func(article []byte) []byte {
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		w := tar.NewWriter(z)
		w.WriteHeader(&tar.Header{Name: "page.html", Mode: 0o644, Size: int64(len(article))})
		w.Write(article)
		w.Close()
		z.Close()
		return b.Bytes()
	},
	"zstd": func(article []byte) []byte {
		w, _ := zstd.NewWriter(nil)
		return w.EncodeAll(article, nil)
	},
	"CSV": func(article []byte) []byte {
		var b bytes.Buffer
		w := csv.NewWriter(&b)
		w.WriteAll([][]string{{"标题", "正文"}, {"云州市2024年重点工作安排", string(article)}})
		return b.Bytes()
	},
	"JSON lines": func(article []byte) []byte {
		out, _ := json.Marshal(map[string]string{"content": string(article)})
		return out
	},
	"Parquet": func(article []byte) []byte {
		var b bytes.Buffer
		w := parquet.NewGenericWriter[struct {
			Text string `parquet:"text"`
		}](&b)
		w.Write([]struct {
			Text string `parquet:"text"`
		}{{string(article)}})
		w.Close()
		return b.Bytes()
	},
	"MHTML": func(article []byte) []byte {
		var b bytes.Buffer
		b.WriteString("From: <Saved by Blink>\r\nSnapshot-Content-Location: http://www.example.gov.cn/1.html\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--B--\"\r\n\r\n")
		b.WriteString("----B--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: http://www.example.gov.cn/1.html\r\n\r\n")
		w := quotedprintable.NewWriter(&b)
		w.Write(article)
		w.Close()
		b.WriteString("\r\n----B--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.StdEncoding.EncodeToString([]byte("\x89PNG")) + "\r\n----B----\r\n")
		return b.Bytes()
	},
	"WARC": warc,
	"WARC.gz": func(article []byte) []byte {
		var b bytes.Buffer
		for _, record := range bytes.SplitAfter(warc(article), []byte("\r\n\r\n\r\n\r\n")) {
			w := gzip.NewWriter(&b) // each record is a member of its own
			w.Write(record)
			w.Close()
		}
		return b.Bytes()
	},
}

func warc(article []byte) []byte {
	var b bytes.Buffer
	record := func(kind, address string, body []byte) {
		fmt.Fprintf(&b, "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, address, len(body), body)
	}
	record("warcinfo", "", []byte("software: test\r\n"))
	record("request", "http://www.example.gov.cn/1.html", []byte("GET / HTTP/1.1\r\n\r\n"))
	record("response", "http://www.example.gov.cn/0.html", []byte("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 3\r\n\r\nno!"))
	chunked := fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n", len(article), article)
	record("response", "http://www.example.gov.cn/1.html", []byte(chunked))
	return b.Bytes()
}

// said is what a statement says, without where its document was found.
type said struct {
	Kind, Sentence                   string
	Indicator, Value, Unit, Bound    string
	Low, High                        float64
	PeriodEnd                        int32
	Cell, Heading, Modality, Section string
}

var oneEngine = sync.OnceValues(engine)

func saidIn(t *testing.T, path string) (rows []said, documents []output.DocumentRow) {
	t.Helper()
	statements, err := oneEngine()
	if err != nil {
		t.Fatal(err)
	}
	err = extractPages(context.Background(), corpus.Pages(path), 1, statements, nil, func(b *output.Batch) error {
		for _, s := range b.Skipped {
			t.Errorf("%s: %s", s.Source, s.Reason)
		}
		documents = append(documents, b.Documents...)
		for _, s := range b.Statements {
			if s.DocID != documents[0].DocID {
				continue // of another row of the same file
			}
			rows = append(rows, said{s.Kind, s.Sentence, of(s.Indicator), of(s.ValueText), of(s.Unit), of(s.Bound), of(s.Low), of(s.High), of(s.PeriodEnd), of(s.TableCell), of(s.Heading), of(s.Modality), of(s.Section)})
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return rows, documents
}

func of[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

func TestOneArticleInEachContainer(t *testing.T) {
	page := filepath.Join(inputs, "article.html")
	article, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	want, documents := saidIn(t, page)
	if len(want) < 8 || !bytes.Contains([]byte(documents[0].Text), []byte("\t4.5")) {
		t.Fatalf("%d statements in the article itself", len(want))
	}
	check := func(t *testing.T, path string) {
		got, found := saidIn(t, path)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
		if len(found) == 0 || found[0].TextSHA256 != documents[0].TextSHA256 {
			t.Error("its text differs")
		}
	}
	for name, pack := range packings {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "in")
			if err := os.WriteFile(path, pack(article), 0o644); err != nil {
				t.Fatal(err)
			}
			check(t, path)
		})
	}
	for _, name := range []string{"article.docx", "articles.xlsx"} {
		t.Run(name, func(t *testing.T) { check(t, filepath.Join(inputs, name)) })
	}
}
