// Package corpus turns stored bytes into clean documents: it knows formats,
// charsets, page structure, metadata, places, numerals and calendar dates, and
// nothing about statements.
//
// The line is short:
//
//	for page := range corpus.Pages(paths...) {
//		docs, skip := corpus.Clean(page) // several for a digest, none and a reason for a bad page
//	}
//
// Pages reads files and folders one at a time; Clean is a pure function, safe
// from many goroutines, that never panics. NewPage makes a page of bytes at
// hand, Parse a document of plain text at hand.
//
//	page.go        Page, Pages: where bytes come from
//	formats.go     the kinds of pages, told by content
//	charset.go     bytes to UTF-8
//	clean.go       Clean: page to documents
//	html.go elements.go            HTML to lines: the walk, what elements are
//	sites.go survey.go             where sites keep their article, and where it is on other pages
//	table.go grid.go               data tables
//	markdown.go frontmatter.go items.go   posts to lines, digests and transcripts to items
//	plain.go       plain text to lines; lines broken by an editor
//	words.go       many words looked for at once
//	text.go        characters of one line: width, white space, pinyin, escaped markup
//	lines.go       lines that belong to the page and not to the article; repeats
//	headings.go    which lines head what follows
//	assemble.go    lines to a Document; Parse
//	facts.go pagefacts.go          what a page says about its article
//	metadata.go genre.go attribution.go years.go whereabouts.go   what follows from it and from the text
//	document.go date.go region.go numeral.go   the types that later stages read
//	skip.go        why a page gave nothing
package corpus
