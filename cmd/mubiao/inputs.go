package main

import (
	"io"
	"strings"

	"github.com/spf13/pflag"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/corpus/message"
)

// pathHelp says what can stand for PATH.
const pathHelp = `PATH is a file, a folder, a pattern such as 'pages/*.html', - for standard input,
or @LIST for a file that lists paths, one a line. What a file is, is told by its
content: pages (HTML, MHTML, Markdown, text, Word, PDF), tables with an article in each
row (CSV, TSV, JSON lines, XLSX, Parquet), archives (zip, tar, WARC) and compressed files (gz, zst, bz2) of them.`

// inputOptions are the flags of every subcommand that reads pages.
type inputOptions struct {
	limits corpus.Limits
	fields corpus.Fields
	meta   string // name of a list
}

func (o *inputOptions) register(flags *pflag.FlagSet) {
	flags.StringVar(&o.fields.Text, "text-field", "", "column of a table of articles that holds the text, or a path such as data.content (default: content, text, body, 正文, … in the order of docs/inputs.md)")
	flags.StringVar(&o.fields.Title, "title-field", "", "column that holds the title (default: title, 标题, …)")
	flags.StringVar(&o.fields.Date, "date-field", "", "column that holds the day of publication (default: publish_date, pub_date, date, 发布日期, …)")
	flags.StringVar(&o.fields.URL, "url-field", "", "column that holds the address (default: url, link, 网址, …)")
	flags.StringVar(&o.meta, "meta", "", "list (CSV or XLSX) of files or addresses with title, issued, published, region, issuer, genre, report_year, which fill what pages do not say")
	d := corpus.DefaultLimits
	flags.Int64Var(&o.limits.PageBytes, "max-page-bytes", d.PageBytes, "size of the largest page that is read, in bytes; larger ones are skipped as too_large")
	flags.Int64Var(&o.limits.UnpackedBytes, "max-unpacked-bytes", d.UnpackedBytes, "size to which one page in a packed format (Word, PDF) may unfold")
	flags.Int64Var(&o.limits.SpoolBytes, "max-spool-bytes", d.SpoolBytes, "size of a zip in another container or on standard input, which is kept in a temporary file")
	flags.IntVar(&o.limits.Depth, "max-depth", d.Depth, "archives within each other")
}

// of makes the input that reads the paths.
func (o *inputOptions) of(paths []string) (*corpus.Input, error) {
	input := &corpus.Input{Paths: paths, Limits: o.limits, Fields: o.fields}
	if o.meta != "" {
		var err error
		if input.Manifest, err = corpus.ReadManifest(o.meta); err != nil {
			return nil, message.Errorf("--meta: %w", err)
		}
	}
	return input, nil
}

// tellInput says which columns of tables of articles were read, and which lines
// of a list matched nothing.
func tellInput(w io.Writer, input *corpus.Input) {
	for _, f := range input.FieldsRead() {
		tables := f.First
		if f.Tables > 1 {
			tables += spoken.Sprintf(" and %d more", f.Tables-1)
		}
		say(w, "fields      %s (%s)", f.Columns, tables)
	}
	if input.Manifest == nil {
		return
	}
	if left := input.Manifest.Unmatched(); len(left) > 0 {
		say(w, "meta        %d lines match no page (%s)", len(left), firstOf(left))
	}
	if wrong := input.Manifest.Wrong(); len(wrong) > 0 {
		say(w, "meta        %d values are not understood (%s)", len(wrong), firstOf(wrong))
	}
}

// firstOf shows the first of a list.
func firstOf(list []string) string {
	const most = 10
	shown := strings.Join(list[:min(len(list), most)], ", ")
	if len(list) > most {
		shown += ", …"
	}
	return shown
}
