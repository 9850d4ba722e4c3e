package output

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// folder holds the files of one run until all of them are whole: each is
// written under a temporary name beside its place, and commit renames them.
// What stood there before stays untouched until then.
type folder struct {
	path  string
	files []*os.File
	names []string
}

// openFolder makes the folder if need be.
func openFolder(path string) (*folder, error) {
	if err := os.MkdirAll(path, 0o755); err != nil {
		return nil, err
	}
	return &folder{path: path}, nil
}

// create opens a file that will get the name on commit. A file of that name
// which cannot be replaced, for instance because a spreadsheet holds it
// open, is told now and not after the run.
func (f *folder) create(name string) (*os.File, error) {
	target := filepath.Join(f.path, name)
	if old, err := os.OpenFile(target, os.O_WRONLY, 0); err == nil {
		old.Close()
	} else if !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("cannot be replaced (is it open in another program?): %w", err)
	}
	file, err := os.CreateTemp(f.path, "."+name+".*")
	if err != nil {
		return nil, err
	}
	f.files, f.names = append(f.files, file), append(f.names, name)
	return file, nil
}

// commit closes every file and then puts all of them in place.
func (f *folder) commit() error {
	for _, file := range f.files {
		// CreateTemp makes files that only their owner may read.
		if err := errors.Join(file.Chmod(0o644), file.Close()); err != nil {
			f.discard()
			return err
		}
	}
	for i, file := range f.files {
		if err := os.Rename(file.Name(), filepath.Join(f.path, f.names[i])); err != nil {
			f.discard()
			return err
		}
	}
	return nil
}

// discard removes what was not put in place; after commit it does nothing.
func (f *folder) discard() {
	for _, file := range f.files {
		file.Close()
		os.Remove(file.Name())
	}
}
