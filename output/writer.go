package output

import (
	"errors"
	"io"
	"slices"

	"github.com/mubiao/mubiao/corpus/message"
)

// Options say how the files are written and what they tell about their making.
// The zero value is useful.
type Options struct {
	Formats     []string // names of Formats; none is parquet
	PartitionBy []string // columns of statements: Parquet in a Hive layout
	Chinese     bool     // headers and values of CSV and Excel in Chinese

	Program    string         // name and version of the program
	Vocabulary string         // hash of the vocabulary
	Settings   map[string]any // what else decided the rows, for datapackage.json
}

// Check reports formats and columns that do not exist.
func (o Options) Check() error {
	formats, err := formatsNamed(o.formats())
	if err != nil {
		return err
	}
	if len(o.PartitionBy) > 0 && !slices.ContainsFunc(formats, func(f Format) bool { return f.Name == "parquet" }) {
		return message.Errorf("only parquet can be partitioned")
	}
	for i, name := range o.PartitionBy {
		if !slices.ContainsFunc(columnsOf[StatementRow](), func(c Column) bool { return c.Name == name && c.canPartition() }) {
			return message.Errorf("statements cannot be partitioned by %q", name)
		}
		if slices.Contains(o.PartitionBy[:i], name) {
			return message.Errorf("the column %q is named twice", name)
		}
	}
	return nil
}

func (o Options) formats() []string {
	if len(o.Formats) == 0 {
		return []string{"parquet"}
	}
	return o.Formats
}

// Writer writes batches into a folder in one or more formats. Nothing is seen
// under the final names before Commit.
type Writer struct {
	folder  *folder
	options Options
	sinks   []sink
	counts  map[string]int // rows by table
}

// NewWriter opens the files in the folder dir, which is made if it does not
// exist.
func NewWriter(dir string, o Options) (*Writer, error) {
	if err := o.Check(); err != nil {
		return nil, err
	}
	folder, err := openFolder(dir)
	if err != nil {
		return nil, err
	}
	w := &Writer{folder: folder, options: o}
	if err := w.open(); err != nil {
		w.Discard()
		return nil, err
	}
	return w, nil
}

func (w *Writer) open() error {
	chosen, err := formatsNamed(w.options.formats())
	if err != nil {
		return err
	}
	w.counts = map[string]int{}
	for _, f := range chosen {
		w.folder.format = f
		s, err := f.open(w.folder, w.options)
		if err != nil {
			return err
		}
		w.sinks = append(w.sinks, s)
	}
	return nil
}

// Restart forgets all that was written since NewWriter.
func (w *Writer) Restart() error {
	w.close()
	if err := w.folder.clear(); err != nil {
		return err
	}
	return w.open()
}

// close lets go of what the formats hold besides their files.
func (w *Writer) close() {
	for _, s := range w.sinks {
		if held, ok := s.(io.Closer); ok {
			held.Close()
		}
	}
	w.sinks = nil
}

// Write adds the rows of a batch.
func (w *Writer) Write(b *Batch) error {
	w.counts["documents"] += len(b.Documents)
	w.counts["statements"] += len(b.Statements)
	w.counts["skipped"] += len(b.Skipped)
	for _, s := range w.sinks {
		if err := s.write(b); err != nil {
			return err
		}
	}
	return nil
}

// Commit ends the files, describes them in datapackage.json and puts all in
// place. When it fails, what stood there before still stands, but for files
// that were already replaced.
func (w *Writer) Commit() error {
	var errs []error
	for _, s := range w.sinks {
		errs = append(errs, s.finish())
	}
	if err := errors.Join(errs...); err != nil {
		return err
	}
	if err := w.describe(); err != nil {
		return err
	}
	return w.folder.commit()
}

// Files lists what Commit puts in place, relative to the folder.
func (w *Writer) Files() []string { return w.folder.places() }

// Removed lists, after Commit, what an earlier run had written into the folder
// and this one had not.
func (w *Writer) Removed() []string { return w.folder.removed }

// Notes tells, after Commit, what a format could not hold and what stands in the
// folder that is not of this run.
func (w *Writer) Notes() []error {
	var notes []error
	for _, place := range w.folder.left {
		notes = append(notes, message.Errorf("%s is of an earlier run and was changed since, so it was left; this run did not write it", place))
	}
	for _, s := range w.sinks {
		notes = append(notes, s.notes()...)
	}
	return notes
}

// Discard drops what was not committed and lets other runs write into the
// folder. It ends every use of a Writer.
func (w *Writer) Discard() {
	w.close()
	w.folder.discard()
}
