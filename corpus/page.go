package corpus

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// MaxPageBytes bounds the size of one page in bytes; larger ones are skipped.
// The longest government work report takes a quarter of a megabyte.
const MaxPageBytes = 32 << 20

// Page is one stored article (or digest of articles): its bytes and where
// they were found. A row of a table of articles is a page of its own.
type Page struct {
	Source    string // slash path relative to the PATH given; rows of a container end in #n, from 1
	Raw       []byte
	RawSHA256 string
	Known     Known  // what stands beside the page, such as the other columns of its row
	Container string // format of the container the page was taken from, "" for a file

	unread *Skip // why there are no bytes; Clean hands it on
}

// Known is what somebody else says about a page: the columns of a table of
// articles or a list given by the user. It wins over what the page says.
type Known struct {
	Title, URL, Publisher, Issuer, Region, Genre string
	Published, Issued                            string // as written
	ReportYear                                   int
}

// NewPage makes a page of bytes at hand.
func NewPage(source string, raw []byte) Page {
	sum := sha256.Sum256(raw)
	return Page{Source: source, Raw: raw, RawSHA256: hex.EncodeToString(sum[:])}
}

// Pages reads files and folders one page at a time, in the order of paths and
// in lexical order within a folder. A file that cannot be read is a page too:
// Clean says why, so that nothing is lost on the way. Sources are relative to the path
// given; when several are given, a folder keeps its own name in front, so that
// two folders with the same file names stay apart. Hidden files, and the
// folders that browsers write beside a saved page (name_files), are not
// articles and are passed over.
func Pages(paths ...string) iter.Seq[Page] {
	return func(yield func(Page) bool) {
		for _, root := range paths {
			if !walk(root, len(paths) > 1, yield) {
				return
			}
		}
	}
}

var errStop = errors.New("stop")

func walk(root string, named bool, yield func(Page) bool) bool {
	prefix := ""
	if named {
		if abs, err := filepath.Abs(root); err == nil {
			prefix = filepath.Base(abs)
		}
	}
	err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		source := sourceOf(root, name, prefix)
		if err != nil {
			if !yield(lost(source, Unreadable, cause(err))) {
				return errStop
			}
			if entry != nil && entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if name != root && (strings.HasPrefix(entry.Name(), ".") || entry.IsDir() && besideSavedPage(name)) {
			if entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if entry.IsDir() {
			return nil
		}
		if !readFile(name, source, yield) {
			return errStop
		}
		return nil
	})
	return err == nil
}

// sourceOf names a file for people and for joins: relative, with slashes.
func sourceOf(root, name, prefix string) string {
	rel, err := filepath.Rel(root, name)
	if err != nil || rel == "." {
		return filepath.Base(name)
	}
	return path.Join(prefix, filepath.ToSlash(rel))
}

// besideSavedPage reports whether a folder holds the pictures and scripts of a
// page that a browser saved beside it.
func besideSavedPage(dir string) bool {
	for _, suffix := range []string{"_files", ".files"} {
		stem, found := strings.CutSuffix(dir, suffix)
		if !found {
			continue
		}
		for _, ext := range []string{".html", ".htm", ".mht"} {
			if _, err := os.Stat(stem + ext); err == nil {
				return true
			}
		}
	}
	return false
}

func readFile(name, source string, yield func(Page) bool) bool {
	f, err := os.Open(name)
	if err != nil {
		return yield(lost(source, Unreadable, cause(err)))
	}
	defer f.Close()
	in := bufio.NewReaderSize(f, 64<<10)
	head, _ := in.Peek(4096)
	if comma, ok := tableOfArticles(head); ok {
		return readRows(in, source, comma, yield)
	}
	raw, err := io.ReadAll(io.LimitReader(in, MaxPageBytes+1))
	switch {
	case err != nil:
		return yield(lost(source, Unreadable, cause(err)))
	case len(raw) > MaxPageBytes:
		return yield(lost(source, TooLarge, fmt.Sprintf("more than %d MB; split the file", MaxPageBytes>>20)))
	}
	return yield(NewPage(source, raw))
}

// lost is a page of which there are no bytes.
func lost(source string, why Reason, detail string) Page {
	return Page{Source: source, unread: &Skip{Source: source, Reason: why, Detail: detail}}
}

// cause is an error without the path, which the skip names itself.
func cause(err error) string {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		return pathErr.Op + ": " + pathErr.Err.Error()
	}
	return err.Error()
}
