package corpus

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// Input says what to read and how.
type Input struct {
	// Paths are files, folders, patterns such as pages/*.html, - for Stdin, and
	// @LIST for the paths and patterns that stand in the file LIST, one a line.
	Paths  []string
	Stdin  io.Reader // os.Stdin when nil
	Limits Limits    // a zero field stands for that of DefaultLimits
	Fields Fields    // of tables of articles
	Except string    // a folder that is passed over where it lies in one of Paths, such as that of the output
	// Manifest fills what pages do not say; nil for none.
	Manifest *Manifest

	fieldsRead []FieldsRead
}

// Pages reads files and folders with the usual settings; see Input.Pages.
func Pages(paths ...string) iter.Seq[Page] {
	return (&Input{Paths: paths}).Pages()
}

// Pages reads one page at a time, in the order of the paths and in lexical
// order within a folder. A file that cannot be read is a page too: Clean says
// why, so that nothing is lost on the way.
//
// Sources are relative to the path given; when several are given, a folder
// keeps its own name in front, so that two folders with the same file names
// stay apart. What a pattern matches is named from its first folder without a
// sign, what a list names is named as there. Hidden files, and the folders that
// browsers write beside a saved page (name_files), are not articles and are
// passed over.
func (in *Input) Pages() iter.Seq[Page] {
	return func(yield func(Page) bool) {
		in.fieldsRead = nil
		r := &reader{input: in, limits: in.limits(), formats: formats, yield: yield}
		for _, p := range in.Paths {
			if !r.path(p, len(in.Paths) > 1) {
				return
			}
		}
	}
}

// CountFiles says roughly how many files there are to read, to tell how long a
// run will take. What comes from standard input is not counted.
func (in *Input) CountFiles() int {
	files := 0
	r := &reader{input: in, yield: func(Page) bool { return true }, count: &files}
	for _, p := range in.Paths {
		if p != "-" && p != "@-" {
			r.path(p, false)
		}
	}
	return files
}

func (in *Input) limits() *Limits {
	l := in.Limits
	d := DefaultLimits
	for _, f := range []struct{ set, usual *int64 }{{&l.PageBytes, &d.PageBytes}, {&l.UnpackedBytes, &d.UnpackedBytes}, {&l.SpoolBytes, &d.SpoolBytes}} {
		if *f.set <= 0 {
			*f.set = *f.usual
		}
	}
	if l.Depth <= 0 {
		l.Depth = d.Depth
	}
	return &l
}

func (in *Input) stdin() io.Reader {
	if in.Stdin == nil {
		return os.Stdin
	}
	return in.Stdin
}

// path reads one path of the command line. A file or folder of that very name
// goes before what the signs in it would mean.
func (r *reader) path(name string, several bool) bool {
	if name == "-" {
		return r.read(stored{source: "stdin", in: r.input.stdin()})
	}
	if _, err := os.Lstat(name); err != nil {
		if list, found := strings.CutPrefix(name, "@"); found {
			return r.list(list)
		}
		if strings.ContainsAny(name, "*?[") {
			root := filepath.Dir(name)
			for strings.ContainsAny(root, "*?[") {
				root = filepath.Dir(root)
			}
			return r.pattern(name, func(match string) string { return sourceOf(root, match, "") })
		}
	}
	if page := savedBeside(name); page != "" && slices.Contains(r.input.Paths, page) {
		return true // a shell has expanded a pattern
	}
	prefix := ""
	if abs, err := filepath.Abs(name); several && err == nil {
		prefix = filepath.Base(abs)
	}
	return r.walk(name, prefix)
}

// pattern reads what a pattern matches, in lexical order, but what a folder is
// read without.
func (r *reader) pattern(pattern string, source func(match string) string) bool {
	hidden := strings.HasPrefix(filepath.Base(pattern), ".")
	found := false
	for name := range matches(pattern) {
		if hiddenName(filepath.Base(name)) && !hidden || savedBeside(name) != "" {
			continue
		}
		found = true
		if !r.walk(name, source(name)) {
			return false
		}
	}
	return found || r.emit(lost(filepath.ToSlash(pattern), Unreadable, "no file matches the pattern"))
}

// list reads the paths and patterns that stand in a file, one a line. Lines that
// are empty or begin with # are left out. The list is read as it goes: it may name millions.
func (r *reader) list(name string) bool {
	in := r.input.stdin()
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return r.emit(lost("@"+filepath.ToSlash(name), Unreadable, cause(err)))
		}
		defer f.Close()
		in = f
	}
	lines := bufio.NewScanner(utf8Reader(in))
	for lines.Scan() {
		entry := strings.TrimSpace(lines.Text())
		if entry == "" || strings.HasPrefix(entry, "#") {
			continue
		}
		source := func(name string) string { return strings.TrimLeft(path.Clean(filepath.ToSlash(name)), "./") }
		more := false
		if _, err := os.Lstat(entry); err != nil && strings.ContainsAny(entry, "*?[") {
			more = r.pattern(entry, source)
		} else {
			more = r.walk(entry, source(entry))
		}
		if !more {
			return false
		}
	}
	if err := lines.Err(); err != nil {
		return r.emit(lost("@"+filepath.ToSlash(name), Unreadable, cause(err)))
	}
	return true
}

// hiddenName reports files that systems hide, and those that Word lays beside an open one.
func hiddenName(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$") || name == "Thumbs.db" || strings.EqualFold(name, "desktop.ini")
}

func (r *reader) except(dir string) bool {
	if filepath.Base(dir) != filepath.Base(r.input.Except) {
		return false
	}
	one, err1 := os.Stat(dir)
	other, err2 := os.Stat(r.input.Except)
	return err1 == nil && err2 == nil && os.SameFile(one, other)
}

// sourceOf names a file for people and for joins: relative, with slashes.
func sourceOf(root, name, prefix string) string {
	rel, err := filepath.Rel(root, name)
	if err != nil || rel == "." {
		if prefix != "" {
			return inUnicode(prefix)
		}
		return inUnicode(filepath.Base(name))
	}
	return inUnicode(path.Join(prefix, filepath.ToSlash(rel)))
}

// savedFolders are the endings that browsers give to the folder beside a page.
var savedFolders = []string{"_files", ".files"}

// savedBeside returns the page that a browser saved beside a folder of its
// pictures and scripts, or "".
func savedBeside(dir string) string {
	for _, suffix := range savedFolders {
		stem, found := strings.CutSuffix(dir, suffix)
		if !found {
			continue
		}
		for _, ext := range []string{".html", ".htm", ".mht"} {
			if _, err := os.Stat(stem + ext); err == nil {
				return stem + ext
			}
		}
	}
	return ""
}

// file reads a file of the disk.
func (r *reader) file(name, source string) bool {
	if r.count != nil {
		*r.count++
		return true
	}
	f, err := os.Open(name)
	if err != nil {
		return r.emit(lost(source, Unreadable, cause(err)))
	}
	defer f.Close()
	r.name = name
	defer func() { r.name = "" }()
	s := stored{source: source, in: f}
	if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
		s.at, s.size = f, info.Size()
	} else if err == nil && info.IsDir() {
		return r.emit(lost(source, Unreadable, fmt.Sprintf("%s is a folder behind a link; name it itself", name)))
	}
	return r.read(s)
}
