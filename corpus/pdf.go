package corpus

import (
	"bytes"
	"fmt"
	"io"
	"os/exec"
	"strings"
	"sync"
	"unicode/utf8"
)

// pdftotext is poppler's program, "" where it is not installed. Libraries for Go
// lose the rows of tables and the characters of many Chinese fonts, and what
// they give would be mined as prose: without it PDF files are not read.
var pdftotext = sync.OnceValue(func() string {
	path, err := exec.LookPath("pdftotext")
	if err != nil {
		return ""
	}
	return path
})

// PDFReader names what PDF files are read with on this machine, "" where they
// are not read.
func PDFReader() string {
	if pdftotext() == "" {
		return ""
	}
	return "pdftotext"
}

// pdfReaderVersion tells one reader of PDF files from another.
var pdfReaderVersion = sync.OnceValue(func() string {
	if pdftotext() == "" {
		return ""
	}
	told, _ := exec.Command(pdftotext(), "-v").CombinedOutput()
	return string(told)
})

// parsePDF reads the text layer of a PDF file. Where there is none, or its
// characters cannot be told, the file is refused.
func parsePDF(raw []byte, limits *Limits) ([]*draft, error) {
	if pdftotext() == "" {
		return nil, refusal{Unsupported, "PDF: install poppler's pdftotext (Debian package poppler-utils), with which it is read"}
	}
	layout, err := layoutOf(raw, limits)
	if err != nil {
		return nil, err
	}
	if why := unreadableLayer(layout); why != "" {
		return nil, refusal{NoTextLayer, why}
	}
	d := &draft{encoding: "utf-8"}
	d.lines, d.flags = linesOfLayout(layout)
	return []*draft{d}, nil
}

// layoutOf returns the text with its lines and columns where they stand
// on the page, pages parted by form feeds.
func layoutOf(raw []byte, limits *Limits) (string, error) {
	var out, told bytes.Buffer
	command := exec.Command(pdftotext(), "-layout", "-enc", "UTF-8", "-eol", "unix", "-", "-")
	command.Stdin, command.Stderr = bytes.NewReader(raw), &told
	pipe, err := command.StdoutPipe()
	if err != nil {
		return "", err
	}
	if err := command.Start(); err != nil {
		return "", err
	}
	n, err := io.Copy(&out, io.LimitReader(pipe, limits.UnpackedBytes+1))
	if n > limits.UnpackedBytes {
		command.Process.Kill()
		command.Wait()
		return "", unfolds(limits)
	}
	failed := command.Wait()
	if code := command.ProcessState.ExitCode(); code < 0 || code > 99 {
		// Somebody ended it, such as Ctrl-C in a terminal; half a text is none.
		return "", fmt.Errorf("pdftotext: %v", failed)
	}
	if err == nil && failed != nil && out.Len() == 0 {
		if strings.Contains(told.String(), "password") {
			return "", refusal{Encrypted, "save it without its password"}
		}
		return "", fmt.Errorf("pdftotext: %v: %.200s", failed, strings.TrimSpace(told.String()))
	}
	return out.String(), err
}

func unfolds(limits *Limits) error {
	return refusal{TooLarge, fmt.Sprintf("unfolds to more than %d bytes (--max-unpacked-bytes)", limits.UnpackedBytes)}
}

// unreadableLayer says why a text layer holds no text, or "".
func unreadableLayer(layout string) string {
	all, strange := 0, 0
	for _, r := range layout {
		if r <= ' ' {
			continue
		}
		all++
		if r == utf8.RuneError || r >= 0xE000 && r < 0xF900 || r > 0 && r < ' ' || r >= 0x80 && r < 0x2000 && r != '·' && r != '×' && r != '±' {
			strange++
		}
	}
	n := han(layout)
	switch {
	case all == 0:
		return "pictures only; recognise its text first (OCR)"
	case strange*5 > all:
		return "the characters of its fonts cannot be told; recognise its text (OCR)"
	case n < 10:
		return "hardly any Chinese text; recognise its text (OCR) if it is a scan"
	case n > 300 && commonness(layout) < 25:
		return "what its fonts say is no Chinese prose; recognise its text (OCR)"
	}
	return ""
}
