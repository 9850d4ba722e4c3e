package corpus

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	"golang.org/x/text/encoding/simplifiedchinese"
)

const article = "关于云州市2024年工作的安排\n\n2024年，全市规上工业增加值力争增长6%左右，新建高标准农田12万亩。\n"

// file is an entry of an archive that a test makes.
type file struct{ name, body string }

func zipOf(files ...file) string {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range files {
		h := &zip.FileHeader{Name: f.name, Method: zip.Deflate}
		h.NonUTF8 = true
		in, _ := w.CreateHeader(h)
		io.WriteString(in, f.body)
	}
	w.Close()
	return b.String()
}

func tarOf(files ...file) string {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, f := range files {
		w.WriteHeader(&tar.Header{Name: f.name, Mode: 0o644, Size: int64(len(f.body)), Typeflag: tar.TypeReg})
		io.WriteString(w, f.body)
	}
	w.Close()
	return b.String()
}

func gz(s string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	io.WriteString(w, s)
	w.Close()
	return b.String()
}

func zst(s string) string {
	w, _ := zstd.NewWriter(nil)
	return string(w.EncodeAll([]byte(s), nil))
}

func gbk(s string) string {
	out, err := simplifiedchinese.GBK.NewEncoder().String(s)
	if err != nil {
		panic(err)
	}
	return out
}

// lay writes files below a new folder and goes there.
func lay(t *testing.T, files ...file) {
	t.Helper()
	t.Chdir(t.TempDir())
	for _, f := range files {
		if err := os.MkdirAll(filepath.Dir(f.name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(f.name, []byte(f.body), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// outcome names each page by its source and, where it was not read, the reason.
func outcome(in *Input) []string {
	var out []string
	for p := range in.Pages() {
		name := p.Source
		if _, skip := Clean(p); skip != nil {
			name += " " + string(skip.Reason)
		}
		out = append(out, name)
	}
	return out
}

func TestPathsOfEveryKind(t *testing.T) {
	lay(t,
		file{"pages/a.txt", article}, file{"pages/sub/b.txt", article}, file{"pages/.hidden.txt", article},
		file{"pages/~$a.docx", "x"}, file{"pages/Thumbs.db", "x"}, file{"pages/sub/Desktop.ini", article},
		file{"more/a.txt", article}, file{"odd[1].txt", article},
		file{"list.txt", "\ufeff# chosen by hand\nmore/a.txt\r\n\npages/sub\nmissing.txt\n"},
		file{".patterns", "*/a.txt\n./*.pdf\n"},
		file{"saved.html", "<p>" + article}, file{"saved_files/frame.html", "<p>" + article}, file{"own_files/c.txt", article},
	)
	for _, c := range []struct {
		name  string
		paths []string
		stdin string
		want  []string
	}{
		{name: "a folder", paths: []string{"pages"}, want: []string{"a.txt", "sub/b.txt"}},
		{name: "two folders", paths: []string{"pages", "more"}, want: []string{"pages/a.txt", "pages/sub/b.txt", "more/a.txt"}},
		{name: "a pattern", paths: []string{"*/a.txt"}, want: []string{"more/a.txt", "pages/a.txt"}},
		{name: "a pattern that matches folders", paths: []string{"pag*"}, want: []string{"pages/a.txt", "pages/sub/b.txt"}},
		{name: "a pattern that matches nothing", paths: []string{"*.pdf"}, want: []string{"*.pdf unreadable"}},
		{name: "a name that looks like a pattern", paths: []string{"odd[1].txt"}, want: []string{"odd[1].txt"}},
		{name: "a list", paths: []string{"@list.txt"}, want: []string{"more/a.txt", "pages/sub/b.txt", "missing.txt unreadable"}},
		{name: "a list with a pattern", paths: []string{"@.patterns"}, want: []string{"more/a.txt", "pages/a.txt", "./*.pdf unreadable"}},
		{name: "a pattern that matches what a browser saved", paths: []string{"saved*"}, want: []string{"saved.html"}},
		{name: "the same, expanded by a shell", paths: []string{"saved.html", "saved_files"}, want: []string{"saved.html"}},
		{name: "a folder of a saved page by its name", paths: []string{"saved_files"}, want: []string{"frame.html"}},
		{name: "standard input", paths: []string{"-"}, stdin: article, want: []string{"stdin"}},
		{name: "an archive on standard input", paths: []string{"-"}, stdin: zipOf(file{"x/a.txt", article}), want: []string{"stdin/x/a.txt"}},
		{name: "a list on standard input", paths: []string{"@-"}, stdin: "pages/a.txt\n", want: []string{"pages/a.txt"}},
		{name: "pages saved by a browser", paths: []string{"."}, want: []string{"list.txt", "more/a.txt", "odd[1].txt", "own_files/c.txt", "pages/a.txt", "pages/sub/b.txt", "saved.html"}},
	} {
		got := outcome(&Input{Paths: c.paths, Stdin: strings.NewReader(c.stdin)})
		if c.name == "pages saved by a browser" {
			got[0] = "list.txt" // of no interest here whether a list of names is an article
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestContainers(t *testing.T) {
	one := file{"a.txt", article}
	for _, c := range []struct {
		name, raw string
		want      []string
	}{
		{"zip", zipOf(one, file{"sub/", ""}, file{"sub/b.txt", article}, file{"__MACOSX/._a.txt", "x"}), []string{"in/a.txt", "in/sub/b.txt"}},
		{"zip with names in GBK", zipOf(file{gbk("通知/云州.txt"), article}), []string{"in/通知/云州.txt"}},
		{"zip with backslashes", zipOf(file{`sub\b.txt`, article}, file{"../../c.txt", article}), []string{"in/sub/b.txt", "in/c.txt"}},
		{"zip of saved pages", zipOf(file{"p_files/f.html", "<p>" + article}, file{"p.html", "<p>" + article}), []string{"in/p.html"}},
		{"tar", tarOf(one, file{"p.html", "<p>" + article}, file{"p_files/f.html", "<p>" + article}), []string{"in/a.txt", "in/p.html"}},
		{"gzip", gz(article), []string{"in"}},
		{"gzip of two members", gz(article[:60]) + gz(article[60:]), []string{"in"}},
		{"zstd", zst(article), []string{"in"}},
		{"tar.gz", gz(tarOf(one)), []string{"in/a.txt"}},
		{"tar.zst with a gzip", zst(tarOf(file{"a.txt.gz", gz(article)})), []string{"in/a.txt.gz"}},
		{"zip in zip", zipOf(file{"b.zip", zipOf(one)}, one), []string{"in/b.zip/a.txt", "in/a.txt"}},
		{"zip in zip in zip", zipOf(file{"b.zip", zipOf(file{"c.zip", zipOf(one)})}, one), []string{"in/b.zip/c.zip too_deep", "in/a.txt"}},
		{"gzip in gzip", gz(gz(article)), []string{"in too_deep"}},
		{"zip without files", zipOf(), []string{"in empty"}},
		{"zip that is cut", zipOf(one)[:100], []string{"in malformed"}},
		{"gzip that is cut", gz(article)[:60], []string{"in malformed"}},
		{"tar that is cut", tarOf(one, one)[:1600], []string{"in/a.txt", "in/a.txt malformed", "in malformed"}},
		{"zip with an old Word file", zipOf(file{"a.doc", ole("WordDocument")}, one), []string{"in/a.doc unsupported_format", "in/a.txt"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			lay(t, file{"in", c.raw})
			if got := outcome(&Input{Paths: []string{"in"}}); !slices.Equal(got, c.want) {
				t.Errorf("from a file: %q, want %q", got, c.want)
			}
			want := make([]string, len(c.want))
			for i, w := range c.want {
				want[i] = "stdin" + strings.TrimPrefix(w, "in")
			}
			if got := outcome(&Input{Paths: []string{"-"}, Stdin: strings.NewReader(c.raw)}); !slices.Equal(got, want) {
				t.Errorf("from a stream: %q, want %q", got, want)
			}
		})
	}
}

// ole begins as old Office files do and holds the name of a stream.
func ole(stream string) string {
	return oleMagic[0] + strings.Repeat("\x00", 504) + strings.Join(strings.Split(stream, ""), "\x00") + strings.Repeat("\x00", 400)
}

// What is told apart but not read says by its content, not by its name, what to do.
func TestRemedies(t *testing.T) {
	for _, c := range []struct{ raw, remedy string }{
		{ole("WordDocument"), "convert-to docx"},
		{ole("Workbook"), "convert-to xlsx"},
		{zipOf(file{"OFD.xml", "<ofd/>"}, file{"Doc_0/Document.xml", "<d/>"}), "OFD reader"},
		{zipOf(file{"ppt/presentation.xml", "<p/>"}), "slides"},
		{`{\rtf1\ansi }`, "docx"},
		{"7z\xbc\xaf\x27\x1c.....", "unpack"},
	} {
		lay(t, file{"a.html", c.raw})
		for p := range Pages("a.html") {
			_, skip := Clean(p)
			if skip == nil || skip.Reason != Unsupported || !strings.Contains(skip.Detail, c.remedy) || skip.RawSHA256 == "" {
				t.Errorf("%.12q: %+v, want the remedy %q", c.raw, skip, c.remedy)
			}
		}
	}
}

// A container is read as it comes: when the reader stops, so does the reading.
func TestStreaming(t *testing.T) {
	endless, w := io.Pipe()
	go func() {
		out := tar.NewWriter(w)
		for i := 0; ; i++ {
			if out.WriteHeader(&tar.Header{Name: fmt.Sprintf("%d.txt", i), Mode: 0o644, Size: int64(len(article)), Typeflag: tar.TypeReg}) != nil {
				return
			}
			if _, err := io.WriteString(out, article); err != nil {
				return
			}
		}
	}()
	n := 0
	for range (&Input{Paths: []string{"-"}, Stdin: endless}).Pages() {
		if n++; n == 1000 {
			break
		}
	}
	endless.Close()
	if n != 1000 {
		t.Errorf("%d pages of an endless archive", n)
	}
}

func TestLimits(t *testing.T) {
	lay(t, file{"a.txt", article}, file{"big.txt", strings.Repeat(article, 100)}, file{"z.zip", zipOf(file{"big.txt", strings.Repeat(article, 100)}, file{"b.zip", zipOf(file{"a.txt", article})})})
	got := outcome(&Input{Paths: []string{"."}, Limits: Limits{PageBytes: 2000, Depth: 1}})
	want := []string{"a.txt", "big.txt too_large", "z.zip/big.txt too_large", "z.zip/b.zip too_deep"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
