// Package report writes a run as one page of HTML that holds everything it
// shows: no request leaves it.
//
//   - rows.go reads the finished tables and says how to choose when there are too many
//   - data.go packs the rows by column, so that a browser opens them without parsing each
//   - texts.go turns offsets into the UTF-16 units that JavaScript counts
//   - page.go puts page, scripts, styles and data into one file under a strict policy
//   - page/ is the page: plain modern JavaScript and CSS, no framework and no build step
package report
