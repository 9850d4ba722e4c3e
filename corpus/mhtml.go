package corpus

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"regexp"
	"strings"
)

// mailHead is how pages saved by browsers as one file begin: like a letter.
var mailHead = regexp.MustCompile(`(?is)\A\s*(?:[\w-]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)*?Content-Type:\s*(?:multipart/(?:related|alternative|mixed)|text/html)`)

func isMHTML(head []byte, _ *reader) bool {
	head = bytes.TrimLeft(head, " \t\r\n")
	if len(head) == 0 || head[0] == '<' {
		return false // most pages
	}
	return bytes.Contains(bytes.ToLower(head[:min(len(head), 4<<10)]), []byte("mime-version:")) && mailHead.Match(head)
}

// parseMHTML reads the page among the parts of a web archive in one file; its
// pictures, scripts and frames are left out.
func parseMHTML(raw []byte, _ *Limits) ([]*draft, error) {
	letter, err := mail.ReadMessage(bytes.NewReader(bytes.TrimLeft(raw, " \t\r\n")))
	if err != nil {
		return nil, err
	}
	page, err := pageAmong(textproto.MIMEHeader(letter.Header), letter.Body, "", 0)
	if err != nil {
		return nil, err
	}
	if page == nil {
		return nil, errors.New("no page among its parts")
	}
	text, encoding, ok := decode(page.body)
	if !ok {
		return nil, refusal{NotText, "neither UTF-8 nor GB18030, GBK or Big5"}
	}
	drafts := readHTML(text)
	for _, d := range drafts {
		d.encoding = encoding
		for _, address := range []string{letter.Header.Get("Snapshot-Content-Location"), page.location} {
			if strings.HasPrefix(address, "http") {
				keep(&d.facts.url, address)
			}
		}
	}
	return drafts, nil
}

// mailPart is a part of a letter.
type mailPart struct {
	location string
	body     []byte
}

// pageAmong finds the root of the parts, or the first that is HTML.
func pageAmong(h textproto.MIMEHeader, body io.Reader, start string, depth int) (*mailPart, error) {
	if depth > maxNesting {
		return nil, refusal{TooDeep, fmt.Sprintf("more than %d parts within each other", maxNesting)}
	}
	kind, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil && kind == "" {
		return nil, nil // a part of no known kind
	}
	if !strings.HasPrefix(kind, "multipart/") {
		if id := h.Get("Content-Id"); kind != "text/html" || start != "" && id != "" && strings.Trim(id, "<>") != start {
			return nil, nil
		}
		switch strings.ToLower(strings.TrimSpace(h.Get("Content-Transfer-Encoding"))) {
		case "quoted-printable":
			body = quotedprintable.NewReader(body)
		case "base64":
			body = base64.NewDecoder(base64.StdEncoding, body)
		}
		raw, err := io.ReadAll(body)
		if len(raw) > 0 {
			err = nil // a page that is cut is still a page
		}
		return &mailPart{location: h.Get("Content-Location"), body: raw}, err
	}
	parts := multipart.NewReader(body, params["boundary"])
	for {
		part, err := parts.NextRawPart()
		if errors.Is(err, io.EOF) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		if page, err := pageAmong(part.Header, part, strings.Trim(params["start"], "<>"), depth+1); page != nil || err != nil {
			return page, err
		}
	}
}
