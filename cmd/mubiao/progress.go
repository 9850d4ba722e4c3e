package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"

	"github.com/mubiao/mubiao/output"
)

// progress shows on a terminal how far a run is: a bar over the files below
// the paths, beside it documents, statements, rate and time left. Anywhere
// else, and as nil, it shows nothing.
type progress struct {
	container *mpb.Progress
	bar       *mpb.Bar
	started   time.Time
	file      string // the one whose pages are being counted
	shown     figures
	fresh     chan figures // holds the latest figures for the drawing goroutine
}

type figures struct{ documents, statements int }

func startProgress(w io.Writer, paths []string) *progress {
	if !isTerminal(w) {
		return nil
	}
	p := &progress{started: time.Now(), fresh: make(chan figures, 1)}
	var latest figures
	p.container = mpb.New(mpb.WithOutput(w), mpb.WithWidth(40))
	p.bar = p.container.AddBar(int64(countFiles(paths)),
		mpb.BarRemoveOnComplete(),
		mpb.PrependDecorators(decor.CountersNoUnit("%d/%d files ")),
		mpb.AppendDecorators(
			decor.Any(func(decor.Statistics) string {
				select {
				case latest = <-p.fresh:
				default:
				}
				rate := float64(latest.documents) / time.Since(p.started).Seconds()
				return fmt.Sprintf("%d documents, %d statements, %.0f documents/s, ", latest.documents, latest.statements, rate)
			}),
			decor.AverageETA(decor.ET_STYLE_GO),
			decor.Name(" left"),
		),
	)
	return p
}

// add counts the rows of a page. Pages of one container count as one file.
func (p *progress) add(b *output.Batch) {
	if p == nil {
		return
	}
	p.shown.documents += len(b.Documents)
	p.shown.statements += len(b.Statements)
	select {
	case <-p.fresh:
	default:
	}
	p.fresh <- p.shown
	if file, _, _ := strings.Cut(b.Source(), "#"); file != p.file {
		p.file = file
		p.bar.Increment()
	}
}

// stop takes the bar off the screen.
func (p *progress) stop() {
	if p == nil {
		return
	}
	p.bar.Abort(true)
	p.container.Wait()
}

func isTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// countFiles is an estimate for the time left; what cannot be read is told by the run itself.
func countFiles(paths []string) int {
	n := 0
	for _, path := range paths {
		filepath.WalkDir(path, func(_ string, entry fs.DirEntry, err error) error {
			if err == nil && !entry.IsDir() {
				n++
			}
			return nil
		})
	}
	return n
}
