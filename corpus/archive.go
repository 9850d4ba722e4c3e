package corpus

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/bzip2"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"iter"
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/klauspost/compress/zstd"
)

// insides is what stands further in than the first bytes of a file.
type insides struct {
	at     io.ReaderAt
	size   int64
	opened bool
	zip    *zip.Reader // nil when the archive is broken or of more files than a document has
}

// zipHolds makes a test for archives with an entry of one of the names.
func zipHolds(names ...string) func(*insides) bool {
	return func(in *insides) bool {
		if !in.opened {
			in.opened = true
			if _, length, _ := directoryOf(in.at, in.size); length < longDirectory {
				in.zip, _ = zip.NewReader(in.at, in.size)
			}
		}
		return in.zip != nil && slices.ContainsFunc(in.zip.File, func(f *zip.File) bool { return slices.Contains(names, f.Name) })
	}
}

// anywhere is the test of formats that are read from any part.
func anywhere(*insides) bool { return true }

// oleHolds makes a test for old Office files with a stream of one of the
// names, which stand in the file in UTF-16.
func oleHolds(names ...string) func(*insides) bool {
	return func(in *insides) bool {
		raw, _ := io.ReadAll(io.NewSectionReader(in.at, 0, min(in.size, DefaultLimits.PageBytes)))
		return slices.ContainsFunc(names, func(name string) bool {
			return bytes.Contains(raw, []byte(strings.Join(strings.Split(name, ""), "\x00")+"\x00\x00\x00"))
		})
	}
}

// openZip hands on the entries of an archive in their order.
func openZip(r *reader, s stored) bool {
	if s.depth >= r.limits.Depth {
		return r.tooDeep(s)
	}
	entries := zipEntries(s.at, s.size)
	pages, err := savedPages(entries)
	if err != nil {
		return r.emit(lost(s.source, Malformed, cause(err)))
	}
	read := false
	for f, err := range entries {
		if err != nil {
			return r.emit(lost(s.source, Malformed, cause(err)))
		}
		name := zipName(f)
		if strings.HasSuffix(name, "/") || passedOver(name, pages) {
			continue
		}
		read = true
		entry := stored{source: s.source + "/" + name, depth: s.depth + 1}
		if !r.zipped(f, entry) {
			return false
		}
	}
	return read || r.emit(lost(s.source, Empty, "an archive without files"))
}

func (r *reader) zipped(f *zip.File, entry stored) bool {
	if f.Flags&1 != 0 {
		return r.emit(lost(entry.source, Encrypted, "unpack it with its password"))
	}
	in, err := f.Open()
	if errors.Is(err, zip.ErrAlgorithm) {
		return r.emit(lost(entry.source, Unsupported, "packed in a way that is not read; pack it as a plain zip"))
	}
	if err != nil {
		return r.emit(lost(entry.source, Malformed, cause(err)))
	}
	defer in.Close()
	entry.in = in
	return r.read(entry)
}

// zipName is the name of an entry as people wrote it: a field for Unicode is
// believed first, then valid UTF-8, and all else is what Chinese Windows writes.
func zipName(f *zip.File) string {
	const unicodePath = 0x7075
	for extra := f.Extra; len(extra) >= 4; {
		id, size := binary.LittleEndian.Uint16(extra), int(binary.LittleEndian.Uint16(extra[2:]))
		if extra = extra[4:]; size > len(extra) {
			break
		}
		if id == unicodePath && size > 5 && utf8.Valid(extra[5:size]) {
			return entryName(string(extra[5:size]))
		}
		extra = extra[size:]
	}
	return entryName(f.Name)
}

// inUnicode is a path as people wrote it. Where it is no UTF-8, its names are read
// as what Chinese systems wrote before, but for those that are Chinese in UTF-8: a
// folder may be named in the one and its file in the other, and 通知 in GBK is
// by chance valid UTF-8 too.
func inUnicode(name string) string {
	if utf8.ValidString(name) {
		return name
	}
	parts := strings.Split(name, "/")
	for i, part := range parts {
		if utf8.ValidString(part) && strings.ContainsFunc(part, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
			continue
		}
		if text, err := decoderOf("gb18030").String(part); err == nil {
			parts[i] = text
		}
	}
	return strings.Join(parts, "/")
}

func entryName(name string) string {
	name = inUnicode(name)
	folder := strings.HasSuffix(name, "/") || strings.HasSuffix(name, `\`)
	name = strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(name, `\`, "/")), "/")
	if folder {
		return name + "/"
	}
	return name
}

// savedPages returns the pages of an archive that a browser may have saved with a
// folder, but for those beside which there is none: they may be a million.
func savedPages(entries iter.Seq2[*zip.File, error]) (pages map[string]bool, err error) {
	folders := map[string]bool{}
	for f, err := range entries {
		if err != nil {
			return nil, err
		}
		for dir := path.Dir(zipName(f)); dir != "." && dir != "/"; dir = path.Dir(dir) {
			for _, suffix := range savedFolders {
				if stem, found := strings.CutSuffix(dir, suffix); found {
					folders[stem] = true
				}
			}
		}
	}
	pages = map[string]bool{}
	if len(folders) == 0 {
		return pages, nil
	}
	for f, err := range entries {
		if err != nil {
			return nil, err
		}
		if name := zipName(f); folders[strings.TrimSuffix(name, path.Ext(name))] {
			noteSaved(pages, name)
		}
	}
	return pages, nil
}

// noteSaved remembers pages that a browser may have saved with a folder.
func noteSaved(pages map[string]bool, name string) {
	switch ext := path.Ext(name); strings.ToLower(ext) {
	case ".html", ".htm", ".mht":
		pages[strings.TrimSuffix(name, ext)] = true
	}
}

// passedOver reports entries that would not be read in a folder either: hidden
// ones and what belongs to a saved page.
func passedOver(name string, pages map[string]bool) bool {
	parts := strings.Split(name, "/")
	for i, part := range parts {
		if hiddenName(part) || part == "__MACOSX" {
			return true
		}
		for _, suffix := range savedFolders {
			stem, found := strings.CutSuffix(strings.Join(parts[:i+1], "/"), suffix)
			if found && i < len(parts)-1 && pages[stem] {
				return true
			}
		}
	}
	return false
}

func isTar(head []byte, _ *reader) bool {
	return len(head) >= 512 && string(head[257:262]) == "ustar"
}

// openTar hands on the entries as they come. Of saved pages it knows only those
// that stand before their folder; so many are remembered that memory stays flat.
func openTar(r *reader, s stored) bool {
	const remembered = 10_000
	if s.depth >= r.limits.Depth {
		return r.tooDeep(s)
	}
	archive := tar.NewReader(s.in)
	pages := map[string]bool{}
	read := false
	for {
		h, err := archive.Next()
		if errors.Is(err, io.EOF) {
			return read || r.emit(lost(s.source, Empty, "an archive without files"))
		}
		if err != nil && !errors.Is(err, tar.ErrInsecurePath) {
			return r.emit(lost(s.source, Malformed, cause(err)))
		}
		name := entryName(h.Name)
		if h.Typeflag != tar.TypeReg || passedOver(name, pages) {
			continue
		}
		if len(pages) == remembered {
			clear(pages)
		}
		noteSaved(pages, name)
		read = true
		if !r.read(stored{source: s.source + "/" + name, in: archive, depth: s.depth + 1}) {
			return false
		}
	}
}

func openGzip(r *reader, s stored) bool {
	in, err := newMembers(s)
	if err != nil {
		return r.emit(lost(s.source, Malformed, cause(err)))
	}
	s.members = in
	return r.unpacked(s, in)
}

func openZstd(r *reader, s stored) bool {
	in, err := zstd.NewReader(s.in, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(128<<20))
	if err != nil {
		return r.emit(lost(s.source, Malformed, cause(err)))
	}
	defer in.Close()
	return r.unpacked(s, in)
}

func openBzip2(r *reader, s stored) bool { return r.unpacked(s, bzip2.NewReader(s.in)) }

// unpacked reads what a compressed file unfolds to, under the same name.
func (r *reader) unpacked(s stored, in io.Reader) bool {
	if s.packed > 0 {
		return r.emit(lost(s.source, TooDeep, "compressed twice; unpack it once"))
	}
	return r.read(stored{source: s.source, in: in, depth: s.depth, known: s.known, packed: 1, members: s.members})
}

func (r *reader) tooDeep(s stored) bool {
	return r.emit(lost(s.source, TooDeep, fmt.Sprintf("more than %d archives within each other; unpack the outer one", r.limits.Depth)))
}
