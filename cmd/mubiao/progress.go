package main

import (
	"io"
	"iter"
	"os"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/output"
)

// progress shows on a terminal how far a run is: a bar over the files below
// the paths, beside it documents, statements, rate and time left. Anywhere
// else, and as nil, it shows nothing.
type progress struct {
	container *mpb.Progress
	bar       *mpb.Bar
	started   time.Time
	shown     figures
	fresh     chan figures // holds the latest figures for the drawing goroutine
}

type figures struct{ documents, statements int }

func startProgress(w io.Writer, input *corpus.Input) *progress {
	if !isTerminal(w) {
		return nil
	}
	p := &progress{started: time.Now(), fresh: make(chan figures, 1)}
	var latest figures
	p.container = mpb.New(mpb.WithOutput(w), mpb.WithWidth(40))
	p.bar = p.container.AddBar(int64(input.CountFiles()),
		mpb.BarRemoveOnComplete(),
		mpb.PrependDecorators(decor.CountersNoUnit(spoken.Text("%d/%d files "))),
		mpb.AppendDecorators(
			decor.Any(func(decor.Statistics) string {
				select {
				case latest = <-p.fresh:
				default:
				}
				rate := float64(latest.documents) / time.Since(p.started).Seconds()
				return spoken.Sprintf("%d documents, %d statements, %.0f documents/s, ", latest.documents, latest.statements, rate)
			}),
			decor.AverageETA(decor.ET_STYLE_GO),
			decor.Name(spoken.Text(" left")),
		),
	)
	return p
}

// watch counts the files that the pages come from; those of one container are one.
func (p *progress) watch(pages iter.Seq[corpus.Page]) iter.Seq[corpus.Page] {
	if p == nil {
		return pages
	}
	return func(yield func(corpus.Page) bool) {
		file := ""
		for page := range pages {
			if page.File != file {
				file = page.File
				p.bar.Increment()
			}
			if !yield(page) {
				return
			}
		}
	}
}

// add counts the rows of a page.
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
