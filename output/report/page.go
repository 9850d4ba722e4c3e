package report

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"html/template"
	"io"
	"strings"
)

// Options say what the page tells about itself.
type Options struct {
	Title   string // over the page; "" for the page's own
	Program string // version of the program
}

//go:embed page
var files embed.FS

// The scripts run as one, so that they share names and need no loader. The
// order is that of their reading; nothing runs before main.js, the last.
var (
	scripts = []string{
		"dom.js", "words.js", "data.js", "format.js", "state.js", "filter.js", "facets.js",
		"columns.js", "table.js", "csv.js", "marks.js", "reader.js", "overview.js", "charts.js", "ranges.js", "main.js",
	}
	styles = []string{"base.css", "controls.css", "table.css", "reader.css", "sections.css", "print.css"}
)

// echarts is the script of Apache ECharts. It is kept compressed, since the program carries it.
func echarts() ([]byte, error) {
	b, err := files.ReadFile("page/echarts.common.min.js.gz")
	if err != nil {
		return nil, err
	}
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(z)
}

// Write writes the page. Equal rows and options give equal bytes.
func Write(w io.Writer, rows *Rows, o Options) error {
	data, err := pack(rows, o)
	if err != nil {
		return err
	}
	charts, err := echarts()
	if err != nil {
		return err
	}
	style, err := join("", styles, "")
	if err != nil {
		return err
	}
	script, err := join("(() => {\n\"use strict\";\n", scripts, "})();\n")
	if err != nil {
		return err
	}
	page, err := template.ParseFS(files, "page/index.html")
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(w, 1<<16)
	err = page.Execute(out, struct {
		Title  string
		Policy string
		Style  template.CSS
	}{o.Title, policy([]string{string(charts), script}, style), template.CSS(style)})
	if err != nil {
		return err
	}
	err = writePart(out, "data", func(w io.Writer) error { return writeData(w, data) })
	if err != nil {
		return err
	}
	err = writePart(out, "texts", func(w io.Writer) error {
		for i := range rows.Documents {
			if _, err := io.WriteString(w, rows.Documents[i].Text); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, s := range []string{string(charts), script} {
		out.WriteString("<script>" + s + "</script>\n")
	}
	out.WriteString("</body>\n</html>\n")
	return out.Flush()
}

// writePart writes a compressed part of the data as an element that no browser
// runs. Base64 has no character that could end the element.
func writePart(out *bufio.Writer, id string, write func(io.Writer) error) error {
	out.WriteString(`<script type="application/gzip" id="` + id + `">`)
	encoder := base64.NewEncoder(base64.StdEncoding, out)
	zip := gzip.NewWriter(encoder)
	if err := write(zip); err != nil {
		return err
	}
	if err := zip.Close(); err != nil {
		return err
	}
	if err := encoder.Close(); err != nil {
		return err
	}
	_, err := out.WriteString("</script>\n")
	return err
}

// policy allows the page's own scripts and style by their hashes and nothing
// else: no address can be loaded, connected to, framed or sent to.
func policy(scripts []string, style string) string {
	var b strings.Builder
	b.WriteString("default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; script-src")
	for _, s := range scripts {
		b.WriteString(" " + hash(s))
	}
	b.WriteString("; style-src " + hash(style))
	return b.String()
}

func hash(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

func join(before string, names []string, after string) (string, error) {
	var b strings.Builder
	b.WriteString(before)
	for _, name := range names {
		content, err := files.ReadFile("page/" + name)
		if err != nil {
			return "", err
		}
		b.Write(content)
	}
	b.WriteString(after)
	return b.String(), nil
}
