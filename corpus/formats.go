package corpus

import (
	"bytes"
	"regexp"
	"strings"
)

// A format is a kind of stored page, told by its content: names lie (JSP pages
// are HTML, .txt files hold Markdown). The first entry of formats that
// recognises the bytes wins.
type format struct {
	name  string
	magic []string          // the bytes begin with one of these
	text  func(string) bool // or the decoded text looks like it
	read  func(string) []*draft
	// refuse is the remedy for a format that is told apart but not read.
	refuse string
}

// formats is filled below its readers' names; order matters, for Markdown may
// hold HTML and any text is plain text.
var formats = []format{
	{name: "pdf", magic: []string{"%PDF-"}, refuse: "PDF: save its text as .txt (pdftotext -layout FILE)"},
	{name: "zip", magic: []string{"PK\x03\x04", "PK\x05\x06"}, refuse: "zip archive or Office file: unpack it, or save it as HTML or text"},
	{name: "ole", magic: []string{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"}, refuse: "old Office file (.doc, .xls, .wps): save it as HTML or text (soffice --convert-to html FILE)"},
	{name: "rtf", magic: []string{`{\rtf`}, refuse: "RTF: save it as HTML or text"},
	{name: "gzip", magic: []string{"\x1f\x8b"}, refuse: "gzip: unpack it (gunzip FILE)"},
	{name: "zstd", magic: []string{"\x28\xb5\x2f\xfd"}, refuse: "zstd: unpack it (unzstd FILE)"},
	{name: "bzip2", magic: []string{"BZh"}, refuse: "bzip2: unpack it (bunzip2 FILE)"},
	{name: "xz", magic: []string{"\xfd7zXZ\x00"}, refuse: "xz: unpack it (unxz FILE)"},
	{name: "rar", magic: []string{"Rar!\x1a\x07"}, refuse: "rar: unpack it"},
	{name: "7z", magic: []string{"7z\xbc\xaf\x27\x1c"}, refuse: "7z: unpack it"},
	{name: "warc", magic: []string{"WARC/"}, refuse: "web archive: unpack its pages"},
	{name: "parquet", magic: []string{"PAR1"}, refuse: "Parquet: export it as CSV"},
	{name: "image", magic: []string{"\x89PNG\r\n", "\xff\xd8\xff", "GIF87a", "GIF89a", "RIFF", "II*\x00", "MM\x00*"}, refuse: "picture: it has no text"},
	{name: "json", text: isJSON, refuse: "JSON: export it as CSV with a column for the text"},
	{name: "markdown", text: isMarkdown, read: readMarkdown},
	{name: "html", text: isHTML, read: readHTML},
	{name: "text", text: func(string) bool { return true }, read: readText},
}

// byMagic returns the format that the first bytes betray, or nil.
func byMagic(raw []byte) *format {
	for i := range formats {
		for _, m := range formats[i].magic {
			if bytes.HasPrefix(raw, []byte(m)) {
				return &formats[i]
			}
		}
	}
	return nil
}

// byText returns the format of a decoded page; plain text is the last resort.
func byText(text string) *format {
	for i := range formats {
		if f := &formats[i]; f.text != nil && f.text(text) {
			return f
		}
	}
	return &formats[len(formats)-1]
}

func isJSON(text string) bool {
	t := strings.TrimSpace(text)
	return strings.HasPrefix(t, `{"`) || strings.HasPrefix(t, `[{`) || strings.HasPrefix(t, "{\n")
}

var (
	frontMatterKey = regexp.MustCompile(`\A\s*---[ \t]*\r?\n(?:[ \t]*#.*\n)*[A-Za-z_\p{Han}][\w\p{Han}-]*[ \t]*:`)
	atxHeading     = regexp.MustCompile(`(?m)^#{1,6}[ \t]+\S`)
	markdownLink   = regexp.MustCompile(`\]\([^)\s]+\)|(?m)^>[ \t]|\*\*[^*\n]+\*\*`)
)

// isMarkdown looks for what only Markdown has: front matter, or a first line
// that is a heading, or several of its signs in a text that is no HTML page.
func isMarkdown(text string) bool {
	if frontMatterKey.MatchString(text) {
		return true
	}
	head := text[:min(len(text), 16<<10)]
	if strings.HasPrefix(strings.TrimSpace(head), "<") {
		return false
	}
	first, _, _ := strings.Cut(strings.TrimSpace(head), "\n")
	return atxHeading.MatchString(first) ||
		len(atxHeading.FindAllString(head, 3)) >= 2 ||
		atxHeading.MatchString(head) && markdownLink.MatchString(head)
}

var (
	htmlOpening = regexp.MustCompile(`(?i)\A(?:\s|\x{FEFF}|<!--.*?-->|<%.*?%>|<\?.*?\?>)*<(?:!doctype|html|head|body|div|p|table|meta|script|style|title|span|section|article|h[1-6]|ul|ol|br|a|img|font|center|td|tr|form|jsp:)\b`)
	htmlBlock   = regexp.MustCompile(`(?i)</(?:p|div|td|tr|table|li|h[1-6]|span|body|html)>|<br\s*/?>|<p[ >]`)
)

// isHTML takes pages and fragments: what opens with a tag, or holds many.
func isHTML(text string) bool {
	return htmlOpening.MatchString(text[:min(len(text), 64<<10)]) ||
		len(htmlBlock.FindAllStringIndex(text[:min(len(text), 256<<10)], 6)) >= 6
}
