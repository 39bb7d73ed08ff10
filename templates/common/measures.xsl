<?xml version="1.0" encoding="UTF-8"?>
<!-- Every measure of a document, and nothing else. Lengths are in points of 1/72 inch. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:g="https://yinfa.org/ns/geometry"
    exclude-result-prefixes="xs g">

  <xsl:variable name="g:mm" as="xs:decimal" select="72 div 25.4"/>

  <!-- 5.1: A4 -->
  <xsl:variable name="g:page-width" as="xs:decimal" select="210 * $g:mm"/>
  <xsl:variable name="g:page-height" as="xs:decimal" select="297 * $g:mm"/>

  <!-- 5.2.1: head margin 37 mm, binding margin 28 mm, type area 156 mm by 225 mm; the other margins are what is left -->
  <xsl:variable name="g:head" as="xs:decimal" select="37 * $g:mm"/>
  <xsl:variable name="g:left" as="xs:decimal" select="28 * $g:mm"/>
  <xsl:variable name="g:measure" as="xs:decimal" select="156 * $g:mm"/>
  <xsl:variable name="g:height" as="xs:decimal" select="225 * $g:mm"/>
  <xsl:variable name="g:right" as="xs:decimal" select="$g:page-width - $g:left - $g:measure"/>
  <xsl:variable name="g:foot" as="xs:decimal" select="$g:page-height - $g:head - $g:height"/>

  <!-- 5.2.2 and 5.2.3: characters of size 3, 28 to a line and 22 lines to a page, filling the type area -->
  <xsl:variable name="g:size" as="xs:decimal" select="16"/>
  <xsl:variable name="g:character" as="xs:decimal" select="$g:measure div 28"/>
  <xsl:variable name="g:lines-to-page" as="xs:integer" select="22"/>
  <xsl:variable name="g:line" as="xs:decimal"
      select="if ($g:from-edge-to-edge) then ($g:height - $g:size) div ($g:lines-to-page - 1)
              else $g:height div $g:lines-to-page"/>

  <!-- Two readings of filling: the characters of the first and last line touch the edges of the type area, or their lines
       do. In the first, half the space between two lines lies outside the type area, above and below. -->
  <xsl:variable name="g:from-edge-to-edge" as="xs:boolean" select="not(/*/@line-grid = 'box')"/>
  <xsl:variable name="g:half-leading" as="xs:decimal" select="($g:line - $g:size) div 2"/>
  <xsl:variable name="g:overhang" as="xs:decimal" select="if ($g:from-edge-to-edge) then $g:half-leading else 0"/>

  <!-- The engine rounds lengths. Whatever must fit exactly gets a little more room than it takes: a column or the space
       between letters, a page, a line that is as long as its text. -->
  <xsl:variable name="g:rounding" as="xs:decimal" select="0.001"/>
  <xsl:variable name="g:page-slack" as="xs:decimal" select="0.01"/>
  <xsl:variable name="g:text-slack" as="xs:decimal" select="0.1"/>

  <!-- Strengths of keeps, the stronger the longer kept: all of them but the last give way where no page holds what is to
       stay together. What keeps the parts of one block together, as the lines of a paragraph or of a row, is stronger than
       what keeps blocks together. -->
  <xsl:variable name="g:keep-heading" as="xs:integer" select="1"/>
  <xsl:variable name="g:keep-caption" as="xs:integer" select="10"/>
  <xsl:variable name="g:keep-signature" as="xs:integer" select="50"/>
  <xsl:variable name="g:keep-imprint" as="xs:integer" select="100"/>
  <xsl:variable name="g:keep-inside" as="xs:integer" select="200"/>
  <xsl:variable name="g:keep-always" as="xs:string" select="'always'"/>

  <!-- The faces, as roles of fonts.json, in which text is measured as well as printed. -->
  <xsl:variable name="g:text-face" as="xs:string" select="'body'"/>
  <xsl:variable name="g:label-face" as="xs:string" select="'heading1'"/>
  <xsl:variable name="g:approver-face" as="xs:string" select="'heading2'"/>
  <xsl:variable name="g:mark-face" as="xs:string" select="'issuerMark'"/>

  <!-- 6.2: the red of marks and lines, yellow and magenta of 80 %, in the inks of the output intent -->
  <xsl:variable name="g:red" as="xs:string" select="'cmyk(0,0.8,0.8,0)'"/>

  <!-- 7.2, the header. 7.2.4: the mark takes what room there is down to the line of the number, at least 14 mm, or 12 mm a
       name; what would be wider than its share of the type area is set narrower. -->
  <xsl:variable name="g:mark-least" as="xs:decimal" select="14 * $g:mm"/>
  <xsl:variable name="g:mark-name-least" as="xs:decimal" select="12 * $g:mm"/>
  <xsl:variable name="g:mark-pitch-in-sizes" as="xs:decimal" select="1.2"/>
  <xsl:variable name="g:mark-suffix-most" as="xs:decimal" select="17 * $g:mm"/>
  <xsl:variable name="g:mark-suffix-gap-in-sizes" as="xs:decimal" select="0.3"/>
  <xsl:variable name="g:mark-share" as="xs:decimal" select="0.98"/>
  <!-- Characters are made no narrower than this share of themselves; what is still too wide is set smaller, and what would
       be smaller than the text has no room. -->
  <xsl:variable name="g:mark-narrowest" as="xs:decimal" select="0.4"/>
  <xsl:variable name="g:mark-smallest" as="xs:decimal" select="$g:size"/>
  <xsl:variable name="g:mark-slack" as="xs:decimal" select="1"/>
  <!-- Characters fill their square but for this share of it above them. -->
  <xsl:variable name="g:above-ink" as="xs:decimal" select="0.045"/>
  <!-- 7.2.5: blank lines between mark and number. 7.2.7: the red line, 4 mm below the number. 7.3.1: the lines between it
       and the title -->
  <xsl:variable name="g:lines-below-mark" as="xs:integer" select="2"/>
  <xsl:variable name="g:red-line-below" as="xs:decimal" select="4 * $g:mm"/>
  <xsl:variable name="g:red-line-weight" as="xs:decimal" select="0.5 * $g:mm"/>
  <xsl:variable name="g:lines-below-header" as="xs:integer" select="2"/>
  <!-- 7.2.5 and 7.2.6: number and approvers one character in -->
  <xsl:variable name="g:number-indent" as="xs:decimal" select="$g:character"/>
  <xsl:variable name="g:approver-inset" as="xs:decimal" select="$g:character"/>
  <xsl:variable name="g:approver-gap" as="xs:decimal" select="$g:character"/>

  <!-- DA/T 22: the archive's stamp, three cells by two in the middle of the head margin, 45 mm by 16 mm -->
  <xsl:variable name="g:archive-cell-width" as="xs:decimal" select="15 * $g:mm"/>
  <xsl:variable name="g:archive-cell-height" as="xs:decimal" select="8 * $g:mm"/>
  <xsl:variable name="g:archive-cell-border" as="xs:decimal" select="0.25 * $g:mm"/>
  <xsl:variable name="g:archive-cell-measure" as="xs:decimal" select="$g:archive-cell-width - 4"/>
  <xsl:variable name="g:archive-size" as="xs:decimal" select="9"/>
  <xsl:variable name="g:archive-small-size" as="xs:decimal" select="7"/>
  <xsl:variable name="g:archive-leading" as="xs:decimal" select="0.2"/>

  <!-- 7.3.1: size 2; each line of a title takes one of the grid, with as much of it above the characters as above those of
       the text. 7.3.2: one blank line below it, however many lines it has -->
  <xsl:variable name="g:title-size" as="xs:decimal" select="22"/>
  <xsl:variable name="g:title-low" as="xs:decimal" select="($g:title-size - $g:size) div 2"/>
  <xsl:variable name="g:lines-below-title" as="xs:integer" select="1"/>

  <!-- 7.3.3: a paragraph starts two characters in; its characters stand on a grid a little narrower than they are -->
  <xsl:variable name="g:indent" as="xs:decimal" select="2 * $g:character"/>
  <xsl:variable name="g:spacing" as="xs:decimal" select="$g:character - $g:size"/>
  <!-- the lines of a first paragraph that is parted wherever the page ends -->
  <xsl:variable name="g:short-beginning" as="xs:integer" select="3"/>

  <!-- Tables. A row, its border included, takes whole lines of the grid and keeps some air in them. Where borders meet, the
       engine gives a cell up to half a border less than its column has. -->
  <xsl:variable name="g:table-size" as="xs:decimal" select="12"/>
  <!-- a table is set smaller by these steps, down to size 6, before a number, a date or a word in it is divided -->
  <xsl:variable name="g:table-size-least" as="xs:decimal" select="7.5"/>
  <xsl:variable name="g:table-size-step" as="xs:decimal" select="0.5"/>
  <xsl:variable name="g:table-line" as="xs:decimal" select="$g:line * 2 div 3"/>
  <xsl:variable name="g:cell-border" as="xs:decimal" select="0.5"/>
  <xsl:variable name="g:cell-padding" as="xs:decimal" select="4"/>
  <xsl:variable name="g:cell-slack" as="xs:decimal" select="0.5"/>
  <xsl:variable name="g:cell-frame" as="xs:decimal" select="2 * $g:cell-padding + $g:cell-slack"/>
  <xsl:variable name="g:cell-air" as="xs:decimal" select="4"/>
  <xsl:variable name="g:column-least" as="xs:decimal" select="$g:table-size + 1"/>
  <!-- what a column of text keeps where others need more than their share -->
  <xsl:variable name="g:column-comfort" as="xs:decimal" select="4 * $g:table-size"/>
  <!-- of a row that no page holds, so many lines of text stay together: they are two lines of the grid -->
  <xsl:variable name="g:lines-of-cell-together" as="xs:integer" select="3"/>
  <!-- the lines of a page that are left below a header, or it isn't repeated -->
  <xsl:variable name="g:lines-below-table-header" as="xs:integer" select="4"/>

  <!-- Pictures: how wide a pixel is printed that has no width of its own, and the least space above and below together.
       A picture alone is to have a height, not its line; a container of both needs a little more. -->
  <xsl:variable name="g:pixel" as="xs:decimal" select="0.75"/>
  <xsl:variable name="g:image-air" as="xs:decimal" select="$g:line * 2 div 3"/>
  <xsl:variable name="g:image-line" as="xs:decimal" select="0.1"/>
  <xsl:variable name="g:image-slack" as="xs:decimal" select="2 * $g:image-line"/>
  <xsl:variable name="g:caption-size" as="xs:decimal" select="14"/>

  <!-- 7.3.4: the list of attachments is two characters in, and kept on one page up to so many -->
  <xsl:variable name="g:attachment-list-indent" as="xs:decimal" select="2 * $g:character"/>
  <xsl:variable name="g:attachments-kept" as="xs:integer" select="8"/>

  <!-- 10.3: those who attended; a label that takes more than half of the line leaves their names no column -->
  <xsl:variable name="g:attendance-indent" as="xs:decimal" select="2 * $g:character"/>
  <xsl:variable name="g:attendance-label-most" as="xs:decimal" select="$g:measure div 2"/>

  <!-- 7.3.5.2, without a seal: the issuer from the right, the date from the issuer's beginning -->
  <xsl:variable name="g:issuer-inset" as="xs:decimal" select="2 * $g:character"/>
  <xsl:variable name="g:date-indent" as="xs:decimal" select="2 * $g:character"/>

  <!-- 7.3.5.1 and 7.3.5.3, with seals or stamps: the date from the right -->
  <xsl:variable name="g:sealed-date-inset" as="xs:decimal" select="4 * $g:character"/>

  <!-- Seals: how far issuer and date lie below the centre, how far seals of a row stand apart at best and at least, and how
       many are arranged as the standard has it -->
  <xsl:variable name="g:seal" as="xs:decimal" select="42 * $g:mm"/>
  <xsl:variable name="g:seal-low" as="xs:decimal" select="4 * $g:mm"/>
  <xsl:variable name="g:seal-pitch" as="xs:decimal" select="46 * $g:mm"/>
  <xsl:variable name="g:seal-gap" as="xs:decimal" select="2 * $g:mm"/>
  <xsl:variable name="g:most-seals-in-row" as="xs:integer" select="3"/>
  <xsl:variable name="g:most-seal-rows" as="xs:integer" select="4"/>

  <!-- Stamps: the largest they are printed, the lines from the text to the middle of the first, from one to the next and
       from the last to the date, and the space between one and its office -->
  <xsl:variable name="g:stamp-height" as="xs:decimal" select="20 * $g:mm"/>
  <xsl:variable name="g:stamp-width" as="xs:decimal" select="60 * $g:mm"/>
  <xsl:variable name="g:stamp-below-text" as="xs:integer" select="3"/>
  <xsl:variable name="g:stamp-row" as="xs:integer" select="3"/>
  <xsl:variable name="g:date-below-stamp" as="xs:integer" select="2"/>
  <xsl:variable name="g:office-gap" as="xs:decimal" select="2 * $g:character"/>
  <xsl:variable name="g:most-stamps" as="xs:integer" select="5"/>

  <!-- 7.4.2: the imprint in size 4, one character in from either side, with the lines of its size: the character and seven
       eighths of it -->
  <xsl:variable name="g:imprint-size" as="xs:decimal" select="14"/>
  <xsl:variable name="g:imprint-line" as="xs:decimal" select="1.875 * $g:imprint-size"/>
  <xsl:variable name="g:imprint-measure" as="xs:decimal" select="$g:measure - 2 * $g:imprint-size"/>
  <!-- 7.4.1: the weights of the first and last line, and of those between -->
  <xsl:variable name="g:imprint-thick" as="xs:decimal" select="0.35 * $g:mm"/>
  <xsl:variable name="g:imprint-thin" as="xs:decimal" select="0.25 * $g:mm"/>

  <!-- 7.5: the number in size 4, one character in; its dashes lie 7 mm below the type area. In the faces used they stand
       this much below the top of their line. -->
  <xsl:variable name="g:page-number-size" as="xs:decimal" select="14"/>
  <xsl:variable name="g:page-number-inset" as="xs:decimal" select="$g:character"/>
  <xsl:variable name="g:dash-below-type-area" as="xs:decimal" select="7 * $g:mm"/>
  <xsl:variable name="g:dash-below-line-top" as="xs:decimal" select="0.56 * $g:page-number-size"/>

  <!-- What a type of document may set, before all else; the two templates of document.xsl are the rest of it.
       g:first-master: the name of a page master for the first page, with a second one of that name and -imprint
       g:mark-top: how far the upper edge of the mark lies below that of the type area (7.2.4)
       g:red-line: whether a red line closes the header (7.2.7)
       g:imprint-on-even: whether the imprint waits for an even page (7.4.1)
       g:imprint-lines: whether lines enclose and part the imprint (7.4.1)
       g:approvers-beside-number: whether approvers stand on the line of the number (7.2.6) -->
  <xsl:variable name="g:first-master" as="xs:string?" select="()"/>
  <xsl:variable name="g:mark-top" as="xs:decimal" select="35 * $g:mm"/>
  <xsl:variable name="g:red-line" as="xs:boolean" select="true()"/>
  <xsl:variable name="g:imprint-on-even" as="xs:boolean" select="true()"/>
  <xsl:variable name="g:imprint-lines" as="xs:boolean" select="true()"/>
  <xsl:variable name="g:approvers-beside-number" as="xs:boolean" select="true()"/>
  <!-- Tables whose cells span: rows are some half lines high. -->
  <xsl:variable name="g:grid-size" as="xs:decimal" select="9"/>
  <xsl:variable name="g:grid-size-least" as="xs:decimal" select="5"/>
  <xsl:variable name="g:grid-pitch" as="xs:decimal" select="$g:line div 2"/>
  <xsl:variable name="g:grid-line" as="xs:decimal" select="$g:grid-pitch - 2 * $g:cell-border"/>
  <!-- a table of at most so many half lines, half a page, isn't parted -->
  <xsl:variable name="g:grid-together" as="xs:integer" select="22"/>
  <xsl:variable name="g:grid-padding" as="xs:decimal" select="1.5"/>
</xsl:stylesheet>
