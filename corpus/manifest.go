package corpus

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"errors"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync/atomic"

	"github.com/xuri/excelize/v2"

	"github.com/mubiao/mubiao/corpus/message"
)

// Manifest is a list made by somebody who knows the pages: lines of a file or
// an address, and what the page itself may not say. It is safe for many goroutines.
type Manifest struct {
	lines []*manifestLine
	byKey map[string]*manifestLine // files and addresses
	hash  [sha256.Size]byte        // of the list
	wrong []string                 // values that are not understood
}

type manifestLine struct {
	key     string // as it stands in the list
	number  int    // from 1
	known   Known
	matched atomic.Bool
}

var fileColumns = []string{"file", "path", "filename", "file_name", "文件", "文件名", "路径"}

// ReadManifest reads a list from CSV, TSV or XLSX. Its columns are a file or an
// address (file, 文件, url, 网址, …), and those of tables of articles: title,
// issued, published, region, issuer, genre, report_year, publisher.
func ReadManifest(name string) (*Manifest, error) {
	raw, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	rows, err := rowsOfList(raw)
	if err != nil {
		return nil, message.Errorf("%s: %w", name, err)
	}
	if len(rows) == 0 {
		return nil, message.Errorf("%s: the list is empty", name)
	}
	heads := rows[0]
	file := column(heads, fileColumns...)
	var known columns
	url := -1
	for _, k := range knownColumns {
		i := column(heads, k.heads...)
		if known.known = append(known.known, i); k.name == "url" {
			url = i
		}
	}
	if file < 0 && url < 0 {
		return nil, message.Errorf("%s: no column names the file or the address (file, 文件, url, 网址); the columns are %s", name, strings.Join(heads, ", "))
	}
	m := &Manifest{byKey: map[string]*manifestLine{}, hash: sha256.Sum256(raw)}
	for _, row := range rows[1:] {
		line := &manifestLine{known: known.knownOf(row)}
		for _, i := range []int{url, file} {
			if i >= 0 && i < len(row) && strings.TrimSpace(row[i]) != "" {
				line.key = strings.TrimSpace(row[i])
				m.byKey[manifestKey(line.key)] = line
			}
		}
		if line.key != "" {
			m.lines = append(m.lines, line)
			line.number = len(m.lines)
			m.check(line.key, &known, row)
		}
	}
	return m, nil
}

// check notes what stands in a line and says nothing: 2024年13月1日.
func (m *Manifest) check(key string, known *columns, row []string) {
	k := known.knownOf(row)
	_, coded := PlaceByCode(k.Region)
	_, named := FindPlace(k.Region)
	understood := map[string]bool{
		"published":   !parseDate(k.Published).IsZero(),
		"issued":      !parseDate(k.Issued).IsZero(),
		"region":      coded || named || namesUncoded(k.Region),
		"genre":       isGenre(k.Genre),
		"report_year": k.ReportYear != 0,
	}
	for i, at := range known.known {
		if ok, asked := understood[knownColumns[i].name]; asked && !ok && at >= 0 && at < len(row) && strings.TrimSpace(row[at]) != "" {
			m.wrong = append(m.wrong, key+": "+knownColumns[i].name+" "+strings.TrimSpace(row[at]))
		}
	}
}

// Wrong lists the values of the list that are not understood, with their lines' names.
func (m *Manifest) Wrong() []string { return m.wrong }

func rowsOfList(raw []byte) ([][]string, error) {
	if bytes.HasPrefix(raw, []byte(zipMagic[0])) {
		book, err := excelize.OpenReader(bytes.NewReader(raw), excelize.Options{RawCellValue: true})
		if err != nil {
			return nil, err
		}
		defer book.Close()
		s := &sheet{book: book, name: book.GetSheetName(0)}
		rows, err := book.GetRows(s.name)
		if err != nil || len(rows) == 0 {
			return rows, err
		}
		var known columns
		for _, k := range knownColumns {
			known.known = append(known.known, column(rows[0], k.heads...))
		}
		for _, row := range rows[1:] {
			s.days(row, known)
		}
		return rows, nil
	}
	in := bufio.NewReader(utf8Reader(bytes.NewReader(raw)))
	text, err := io.ReadAll(in)
	if err != nil {
		return nil, err
	}
	first, _, _ := strings.Cut(string(text), "\n")
	comma := ','
	for _, c := range separators {
		if strings.Count(first, string(c)) > strings.Count(first, string(comma)) {
			comma = c
		}
	}
	c := recordsOf(string(text), comma)
	rows, err := c.ReadAll()
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		return nil, message.Errorf("line %d: %w", parse.Line, parse.Err)
	}
	return rows, err
}

// manifestKey writes addresses and paths in one way.
func manifestKey(s string) string {
	if _, rest, found := strings.Cut(s, "://"); found {
		return strings.TrimSuffix(rest, "/")
	}
	return path.Clean(strings.ReplaceAll(s, `\`, "/"))
}

// find returns what the list says about a page and in which line, by the page's
// address, its source, its file, or its file's bare name.
func (m *Manifest) find(p *Page, url string) (known Known, line int) {
	if m == nil {
		return Known{}, 0
	}
	container, _, _ := strings.Cut(p.Source, "#")
	for _, key := range []string{url, p.Known.URL, p.Source, container, filepath.ToSlash(p.File), path.Base(container)} {
		if line := m.byKey[manifestKey(key)]; key != "" && line != nil {
			line.matched.Store(true)
			return line.known, line.number
		}
	}
	return Known{}, 0
}

// Match says that a line matches a page which does not go through Clean, for it
// did so in an earlier run; see Document.Listed.
func (m *Manifest) Match(line int) {
	if m != nil && line > 0 && line <= len(m.lines) {
		m.lines[line-1].matched.Store(true)
	}
}

// Unmatched lists the files and addresses of lines that no page has matched;
// it is complete once all pages went through Clean or Match.
func (m *Manifest) Unmatched() []string {
	var keys []string
	for _, line := range m.lines {
		if !line.matched.Load() {
			keys = append(keys, line.key)
		}
	}
	return keys
}

// fillFrom takes from a list what the page does not say.
func (f *facts) fillFrom(k Known) {
	for into, s := range map[*string]string{&f.url: k.URL, &f.title: k.Title, &f.publisher: k.Publisher, &f.issuer: k.Issuer, &f.region: k.Region, &f.genre: k.Genre} {
		if s != "" {
			keep(into, s)
		}
	}
	f.publish(k.Published, "manifest")
	f.issue(k.Issued)
	if f.year == 0 {
		f.year = k.ReportYear
	}
}
