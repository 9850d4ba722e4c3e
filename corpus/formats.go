package corpus

import (
	"bytes"
	"regexp"
	"strings"
)

// A format is a kind of stored bytes, told by its content: names lie (JSP pages
// are HTML, .txt files hold Markdown). The first entry of formats that
// recognises the bytes wins. It holds articles (read, parse), is a container of
// pages (open), or is told apart only to say what can be done about it (refuse).
type format struct {
	name  string
	magic []string                                // the bytes begin with one of these
	head  func([]byte, *reader) bool              // or their first bytes look like it
	also  func(*insides) bool                     // and what stands further in agrees
	text  func(string) bool                       // or the decoded text looks like it
	read  func(string) []*draft                   // the articles of a text
	parse func([]byte, *Limits) ([]*draft, error) // the articles of bytes that are more than text
	open  func(*reader, stored) bool              // hands on the pages of a container
	// refuse is the remedy for a format that is told apart but not read.
	refuse string
}

var (
	zipMagic = []string{"PK\x03\x04", "PK\x05\x06"}
	oleMagic = []string{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"}
)

// formats lists them all; order matters, for a Word file is a zip archive too,
// Markdown may hold HTML, and any text is plain text.
var formats = []format{
	{name: "pdf", magic: []string{"%PDF-"}, parse: parsePDF},
	{name: "docx", magic: zipMagic, also: zipHolds("word/document.xml"), parse: parseDOCX},
	{name: "xlsx", magic: zipMagic, also: zipHolds("xl/workbook.xml"), open: openXLSX},
	{name: "xlsb", magic: zipMagic, also: zipHolds("xl/workbook.bin"), refuse: "binary Excel file (.xlsb): save it as .xlsx"},
	{name: "pptx", magic: zipMagic, also: zipHolds("ppt/presentation.xml"), refuse: "slides (.pptx): save them as PDF (soffice --headless --convert-to pdf FILE)"},
	{name: "ofd", magic: zipMagic, also: zipHolds("OFD.xml"), refuse: "OFD: open it in an OFD reader and save it as PDF or text"},
	{name: "odf", magic: zipMagic, also: zipHolds("META-INF/manifest.xml", "content.xml"), refuse: "OpenDocument: save it as .docx or .xlsx (soffice --headless --convert-to docx FILE)"},
	{name: "epub", magic: zipMagic, also: zipHolds("META-INF/container.xml"), refuse: "e-book: unpack its pages"},
	{name: "zip", magic: zipMagic, open: openZip},
	{name: "doc", magic: oleMagic, also: oleHolds("WordDocument"), refuse: "old Word or WPS file (.doc, .wps): save it as .docx (soffice --headless --convert-to docx FILE)"},
	{name: "xls", magic: oleMagic, also: oleHolds("Workbook", "Book"), refuse: "old Excel or WPS file (.xls, .et): save it as .xlsx (soffice --headless --convert-to xlsx FILE)"},
	{name: "ole", magic: oleMagic, refuse: "old Office file: save it as .docx, .xlsx or PDF (soffice --headless --convert-to docx FILE)"},
	{name: "rtf", magic: []string{`{\rtf`}, refuse: "RTF: save it as .docx (soffice --headless --convert-to docx FILE)"},
	{name: "gzip", magic: []string{"\x1f\x8b"}, open: openGzip},
	{name: "zstd", magic: []string{"\x28\xb5\x2f\xfd"}, open: openZstd},
	{name: "bzip2", magic: []string{"BZh"}, open: openBzip2},
	{name: "tar", head: isTar, open: openTar},
	{name: "xz", magic: []string{"\xfd7zXZ\x00"}, refuse: "xz: unpack it (unxz FILE)"},
	{name: "rar", magic: []string{"Rar!\x1a\x07"}, refuse: "rar: unpack it"},
	{name: "7z", magic: []string{"7z\xbc\xaf\x27\x1c"}, refuse: "7z: unpack it"},
	{name: "warc", magic: []string{recordMagic}, open: openWARC},
	{name: "mhtml", head: isMHTML, parse: parseMHTML},
	{name: "parquet", magic: []string{"PAR1"}, also: anywhere, open: openParquet},
	{name: "image", magic: []string{"\x89PNG\r\n", "\xff\xd8\xff", "GIF87a", "GIF89a", "RIFF", "II*\x00", "MM\x00*"}, refuse: "picture: it has no text"},
	{name: "feed", head: isFeed, open: openFeed},
	{name: "json", head: isJSON, text: isJSONText, open: openJSON},
	{name: "csv", head: isTable, open: openTable},
	{name: "markdown", text: isMarkdown, read: readMarkdown},
	{name: "html", text: isHTML, read: readHTML},
	{name: "text", text: func(string) bool { return true }, read: readText},
}

// begins reports whether the first bytes betray the format.
func (f *format) begins(head []byte) bool {
	for _, m := range f.magic {
		if bytes.HasPrefix(head, []byte(m)) {
			return true
		}
	}
	return false
}

// remedy says what can be done about bytes that are no page.
func (f *format) remedy() string {
	if f.refuse == "" {
		return f.name + ": a container within a cell; take it out"
	}
	return f.refuse
}

// byBytes returns the format that bytes at hand betray, or nil where only their
// text can tell.
func byBytes(raw []byte) *format {
	in := &insides{at: bytes.NewReader(raw), size: int64(len(raw))}
	head := raw[:min(len(raw), headBytes)]
	for i := range formats {
		f := &formats[i]
		if (f.begins(raw) || f.parse != nil && f.head != nil && f.head(head, nil)) && (f.also == nil || f.also(in)) {
			return f
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

var (
	frontMatterKey = regexp.MustCompile(`\A\s*---[ \t]*\r?\n(?:[ \t]*#.*\n)*[A-Za-z_\p{Han}][\w\p{Han}-]*[ \t]*:`)
	atxHeading     = regexp.MustCompile(`(?m)^#{1,6}[ \t]+\S`)
	markdownLink   = regexp.MustCompile(`\]\([^)\s]+\)|(?m)^>[ \t]|\*\*[^*\n]+\*\*`)
)

// isMarkdown looks for what only Markdown has: front matter, or a first line
// that is a heading, or several of its signs in a text that is no HTML page.
func isMarkdown(text string) bool {
	if frontMatterKey.MatchString(text) || unopenedMatter.MatchString(text) || tomlMatter.MatchString(text) {
		return true
	}
	if front, _ := jsonMatter(text); front != nil {
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
	return htmlOpening.MatchString(text[:min(len(text), 512)]) || // nearly always here, at a fraction of the cost
		htmlOpening.MatchString(text[:min(len(text), 64<<10)]) ||
		len(htmlBlock.FindAllStringIndex(text[:min(len(text), 256<<10)], 6)) >= 6
}
