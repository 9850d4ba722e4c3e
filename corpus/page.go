package corpus

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
)

// Page is one stored article (or digest of articles): its bytes and where
// they were found. A row of a table of articles is a page of its own.
type Page struct {
	Source    string // slash path relative to the PATH given; entries of an archive go on after its name, rows of a table end in #n, from 1
	File      string // the file as the system names it, "" for standard input; what stands in a container has the container's
	Raw       []byte
	RawSHA256 string
	Known     Known  // what stands beside the page, such as the other columns of its row
	Container string // format of the container the page was taken from, "" for a file

	limits   *Limits   // nil for the usual ones
	manifest *Manifest // nil for none
	unread   *Skip     // why there are no bytes; Clean hands it on
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

// Identity is a hash of all that Clean makes its documents of: the bytes, where
// they were found, what stands beside them, limits, a list. Pages of one identity
// give the same documents in one program. ok is false where there are no bytes.
func (p *Page) Identity() (sum [sha256.Size]byte, ok bool) {
	if p.unread != nil {
		return sum, false
	}
	h := sha256.New()
	fmt.Fprintf(h, "%q %q %q %#v %#v", p.Source, p.RawSHA256, p.Container, p.Known, *p.limit())
	if p.manifest != nil {
		fmt.Fprintf(h, " %q %x", p.File, p.manifest.hash)
	}
	if bytes.HasPrefix(p.Raw, []byte("%PDF-")) {
		fmt.Fprintf(h, " %q", pdfReaderVersion())
	}
	h.Sum(sum[:0])
	return sum, true
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
