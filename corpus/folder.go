package corpus

import (
	"cmp"
	"errors"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"
)

// walk reads a file or what lies below a folder. A prefix stands before the
// sources of a folder, and is the source of a file.
func (r *reader) walk(root, prefix string) bool {
	info, err := os.Lstat(root)
	switch source := sourceOf(root, root, prefix); {
	case err != nil:
		return r.emit(lost(source, Unreadable, cause(err)))
	case !info.IsDir():
		return r.file(root, source)
	}
	return r.folder(root, root, prefix)
}

// folder reads what lies below a folder of a root, in lexical order.
func (r *reader) folder(root, dir, prefix string) bool {
	for entry, err := range inFolder(dir, namesAtATime) {
		if err != nil {
			return r.emit(lost(sourceOf(root, dir, prefix), Unreadable, cause(err)))
		}
		name := filepath.Join(dir, entry.name)
		switch {
		case hiddenName(entry.name):
		case !entry.folder:
			if !r.file(name, sourceOf(root, name, prefix)) {
				return false
			}
		case savedBeside(name) == "" && !r.except(name):
			if !r.folder(root, name, prefix) {
				return false
			}
		}
	}
	return true
}

// matches yields the paths that a pattern matches, as filepath.Glob does but for
// the names, which it would hold all at once.
func matches(pattern string) iter.Seq[string] {
	return func(yield func(string) bool) {
		dir, last := filepath.Split(pattern)
		dirs, _ := filepath.Glob(filepath.Clean(dir))
		for _, dir := range dirs {
			if info, err := os.Stat(dir); err != nil || !info.IsDir() {
				continue
			}
			for entry, err := range inFolder(dir, namesAtATime) {
				if err != nil {
					break
				}
				if match, _ := filepath.Match(last, entry.name); match && !yield(filepath.Join(dir, entry.name)) {
					return
				}
			}
		}
	}
}

// folderEntry is a file or folder in a folder.
type folderEntry struct {
	name   string
	folder bool
}

// namesAtATime is how many names of one folder are held. One of more files is
// looked through again for each so many: a million take eight looks, which
// cost seconds, and no memory.
const namesAtATime = 1 << 17

// inFolder yields what stands in a folder in lexical order, or why it cannot be
// read to its end.
func inFolder(dir string, most int) iter.Seq2[folderEntry, error] {
	return func(yield func(folderEntry, error) bool) {
		after, more := "", true
		for more {
			var names []folderEntry
			var err error
			if names, more, err = namesAfter(dir, after, most); err != nil {
				yield(folderEntry{}, err)
				return
			}
			for _, n := range names {
				if !yield(n, nil) {
					return
				}
				after = n.name
			}
		}
	}
}

// namesAfter returns the first names in a folder behind one of them, and whether
// there are more.
func namesAfter(dir, after string, most int) (names []folderEntry, more bool, err error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, false, err
	}
	defer f.Close()
	first := func() {
		slices.SortFunc(names, func(a, b folderEntry) int { return cmp.Compare(a.name, b.name) })
		if len(names) > most {
			clear(names[most:])
			names, more = names[:most], true
		}
	}
	for {
		entries, err := f.ReadDir(1024)
		for _, entry := range entries {
			beyond := more && entry.Name() > names[most-1].name
			if entry.Name() > after && !beyond {
				names = append(names, folderEntry{entry.Name(), entry.IsDir()})
			}
		}
		if len(names) >= 2*most {
			first()
		}
		if errors.Is(err, io.EOF) {
			first()
			return names, more, nil
		}
		if err != nil {
			return nil, false, err
		}
	}
}
