<?xml version="1.0" encoding="UTF-8"?>
<!-- Every function of the stylesheets, under f:. Those under m: are answered by the program. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="https://yinfa.org/ns/functions" xmlns:g="https://yinfa.org/ns/geometry"
    xmlns:m="https://yinfa.org/ns/metrics" xpath-default-namespace="https://yinfa.org/ns/report"
    exclude-result-prefixes="xs f g m">

  <!-- Lengths. -->

  <xsl:function name="f:pt" as="xs:string">
    <xsl:param name="measure" as="xs:decimal"/>
    <xsl:sequence select="string(round($measure, 3)) || 'pt'"/>
  </xsl:function>

  <!-- For pages and borders, which the standard gives in millimetres. -->
  <xsl:function name="f:mm" as="xs:string">
    <xsl:param name="measure" as="xs:decimal"/>
    <xsl:sequence select="string(round($measure div $g:mm, 3)) || 'mm'"/>
  </xsl:function>

  <!-- A number of lines of the grid, as a length. -->
  <xsl:function name="f:grid-lines" as="xs:string">
    <xsl:param name="count" as="xs:decimal"/>
    <xsl:sequence select="f:pt($count * $g:line)"/>
  </xsl:function>

  <!-- How many whole lines of the grid hold something so high. -->
  <xsl:function name="f:whole-lines" as="xs:integer">
    <xsl:param name="height" as="xs:decimal"/>
    <xsl:sequence select="xs:integer(ceiling($height div $g:line))"/>
  </xsl:function>

  <!-- A solid border. -->
  <xsl:function name="f:border" as="xs:string">
    <xsl:param name="weight" as="xs:decimal"/>
    <xsl:param name="colour" as="xs:string"/>
    <xsl:sequence select="f:mm($weight) || ' solid ' || $colour"/>
  </xsl:function>

  <!-- Words. -->

  <xsl:variable name="f:labels" as="document-node()" select="doc('labels.xml')"/>

  <xsl:function name="f:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="$f:labels/*:labels/*:label[@key = $key]/string()"/>
  </xsl:function>

  <!-- 附件： -->
  <xsl:function name="f:attachment-label" as="xs:string">
    <xsl:sequence select="f:label('attachment') || f:label('colon')"/>
  </xsl:function>

  <!-- The width of the widest of some texts, in the face and size of the body. -->
  <xsl:function name="f:width" as="xs:decimal">
    <xsl:param name="texts" as="xs:string*"/>
    <xsl:sequence select="f:width($texts, $g:text-face)"/>
  </xsl:function>

  <xsl:function name="f:width" as="xs:decimal">
    <xsl:param name="texts" as="xs:string*"/>
    <xsl:param name="face" as="xs:string"/>
    <xsl:sequence select="max((0, $texts ! m:width(., $face, $g:size)))"/>
  </xsl:function>

  <!-- Pages. -->

  <!-- The length of a line where a node stands: an attachment on turned pages has the height of the type area. -->
  <xsl:function name="f:measure" as="xs:decimal">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="if ($node/ancestor-or-self::attachment/@landscape) then $g:height else $g:measure"/>
  </xsl:function>

  <!-- The height of the pages' bodies where a node stands. -->
  <xsl:function name="f:page-height" as="xs:decimal">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="2 * $g:overhang + (if (f:measure($node) = $g:measure) then $g:height else $g:measure)"/>
  </xsl:function>

  <!-- The header. -->

  <!-- Whether it has more than copy number, classification and urgency: then it ends in a line (7.2.7). -->
  <xsl:function name="f:is-closed" as="xs:boolean">
    <xsl:param name="header" as="element(header)"/>
    <xsl:sequence select="exists($header/(mark, mark-suffix, document-number, approver))"/>
  </xsl:function>

  <!-- How far the upper edge of the mark lies below that of the type area: below what stands above it, at least. -->
  <xsl:function name="f:mark-top" as="xs:decimal">
    <xsl:param name="header" as="element(header)"/>
    <xsl:sequence select="max(($g:mark-top, f:lines-above($header) * $g:line - $g:overhang))"/>
  </xsl:function>

  <!-- The least height of the mark, which is smaller where its names are too long. -->
  <xsl:function name="f:mark-least" as="xs:decimal">
    <xsl:param name="header" as="element(header)"/>
    <xsl:variable name="least" as="xs:decimal" select="max(($g:mark-least, $g:mark-name-least * count($header/mark)))"/>
    <xsl:sequence select="$least * f:mark-shrink($header, $least)"/>
  </xsl:function>

  <!-- The size of the names in a mark of some height. -->
  <xsl:function name="f:mark-size" as="xs:decimal">
    <xsl:param name="header" as="element(header)"/>
    <xsl:param name="height" as="xs:decimal"/>
    <xsl:sequence
        select="$height div (1 - $g:above-ink + (max((1, count($header/mark))) - 1) * $g:mark-pitch-in-sizes)"/>
  </xsl:function>

  <xsl:function name="f:mark-suffix-size" as="xs:decimal">
    <xsl:param name="height" as="xs:decimal"/>
    <xsl:sequence select="min(($height div (1 - $g:above-ink), $g:mark-suffix-most))"/>
  </xsl:function>

  <!-- The natural width of names and suffix in a mark of some height. -->
  <xsl:function name="f:mark-width" as="xs:decimal">
    <xsl:param name="header" as="element(header)"/>
    <xsl:param name="height" as="xs:decimal"/>
    <xsl:variable name="size" as="xs:decimal" select="f:mark-size($header, $height)"/>
    <xsl:variable name="names" as="xs:decimal" select="max((0, $header/mark ! m:width(., $g:mark-face, $size)))"/>
    <xsl:variable name="suffix" as="xs:decimal"
        select="sum($header/mark-suffix ! m:width(., $g:mark-face, f:mark-suffix-size($height)))"/>
    <xsl:sequence select="max((1, $names + f:mark-gap($header, $size) + $suffix))"/>
  </xsl:function>

  <xsl:function name="f:mark-gap" as="xs:decimal">
    <xsl:param name="header" as="element(header)"/>
    <xsl:param name="size" as="xs:decimal"/>
    <xsl:sequence
        select="if ($header/mark-suffix and count($header/mark) > 1) then $g:mark-suffix-gap-in-sizes * $size else 0"/>
  </xsl:function>

  <!-- The share of a height that a mark takes whose characters can't be made narrower. -->
  <xsl:function name="f:mark-shrink" as="xs:decimal">
    <xsl:param name="header" as="element(header)"/>
    <xsl:param name="height" as="xs:decimal"/>
    <xsl:sequence
        select="min((1, $g:mark-share * $g:measure div ($g:mark-narrowest * f:mark-width($header, $height))))"/>
  </xsl:function>

  <!-- 7.2.6: approvers stand two in a row, where the row holds them and leaves the number its place. -->
  <xsl:function name="f:approvers-in-row" as="xs:integer">
    <xsl:param name="header" as="element(header)"/>
    <xsl:sequence
        select="if (count($header/approver) lt 2) then 1
                else if (f:approvers-clear-number($header, 2)) then 2
                else if (f:approvers-clear-number($header, 1)) then 1
                else if (f:approvers-left($header, 2) ge 0) then 2
                else 1"/>
  </xsl:function>

  <!-- The widths of the columns of names. -->
  <xsl:function name="f:approver-columns" as="xs:decimal+">
    <xsl:param name="header" as="element(header)"/>
    <xsl:param name="in-row" as="xs:integer"/>
    <xsl:sequence
        select="for $column in 1 to $in-row
                return f:width($header/approver[(position() - 1) mod $in-row = $column - 1], $g:approver-face) + $g:text-slack"/>
  </xsl:function>

  <!-- Where the first names begin, one character in from the right. -->
  <xsl:function name="f:approvers-start" as="xs:decimal">
    <xsl:param name="header" as="element(header)"/>
    <xsl:param name="in-row" as="xs:integer"/>
    <xsl:sequence
        select="$g:measure - $g:approver-inset - sum(f:approver-columns($header, $in-row)) - ($in-row - 1) * $g:approver-gap"/>
  </xsl:function>

  <!-- Where 签发人： begins before them. -->
  <xsl:function name="f:approvers-left" as="xs:decimal">
    <xsl:param name="header" as="element(header)"/>
    <xsl:param name="in-row" as="xs:integer"/>
    <xsl:sequence select="f:approvers-start($header, $in-row) - f:approver-label-width()"/>
  </xsl:function>

  <xsl:function name="f:approver-label" as="xs:string">
    <xsl:sequence select="f:label('approver') || f:label('colon')"/>
  </xsl:function>

  <xsl:function name="f:approver-label-width" as="xs:decimal">
    <xsl:sequence select="f:width(f:approver-label()) + $g:text-slack"/>
  </xsl:function>

  <!-- Whether the last row, with so many names in a row, begins to the right of the number's end. -->
  <xsl:function name="f:approvers-clear-number" as="xs:boolean">
    <xsl:param name="header" as="element(header)"/>
    <xsl:param name="in-row" as="xs:integer"/>
    <xsl:variable name="number" select="$header/document-number[$g:approvers-beside-number]"/>
    <xsl:variable name="number-end" as="xs:decimal"
        select="if ($number) then $g:number-indent + f:width($number) + $g:approver-gap else 0"/>
    <xsl:sequence
        select="f:approvers-left($header, $in-row) ge 0
                and (if (count($header/approver) le $in-row) then f:approvers-left($header, $in-row)
                     else f:approvers-start($header, $in-row)) ge $number-end"/>
  </xsl:function>

  <xsl:function name="f:approver-rows" as="xs:integer">
    <xsl:param name="header" as="element(header)"/>
    <xsl:sequence
        select="if ($header/approver) then xs:integer(ceiling(count($header/approver) div f:approvers-in-row($header))) else 0"/>
  </xsl:function>

  <!-- The rows of number and approvers: the number stands on the last one of these (7.2.6), or below it where that leaves
       it no room. -->
  <xsl:function name="f:number-rows" as="xs:integer">
    <xsl:param name="header" as="element(header)"/>
    <xsl:variable name="apart" as="xs:boolean"
        select="exists($header/approver) and not(f:approvers-clear-number($header, f:approvers-in-row($header)))"/>
    <xsl:sequence select="max((1, f:approver-rows($header))) + (if ($apart) then 1 else 0)"/>
  </xsl:function>

  <!-- The line of the grid, counted from 1, of the first of these rows: two lines below the mark (7.2.5), whose size is
       free. Where that would leave the first page no room for text (7.3.3), the mark is smaller. -->
  <xsl:function name="f:number-line" as="xs:integer">
    <xsl:param name="header" as="element(header)"/>
    <xsl:variable name="top" as="xs:decimal" select="f:mark-top($header)"/>
    <xsl:variable name="natural" as="xs:integer" select="f:whole-lines($top + f:mark-least($header))"/>
    <xsl:variable name="smallest" as="xs:integer"
        select="f:whole-lines($top + max(($g:mark-least, $g:mark-smallest * $g:mark-pitch-in-sizes * count($header/mark))))"/>
    <xsl:variable name="room" as="xs:integer"
        select="f:lines-for-header($header) - f:lines-begun($header/..) - f:number-rows($header) - $g:lines-below-mark"/>
    <xsl:sequence
        select="if ($header/(mark | mark-suffix))
                then min(($natural, max(($smallest, $room)))) + $g:lines-below-mark + 1
                else f:lines-above($header) + 1"/>
  </xsl:function>

  <!-- The lines of a page that the header and what is below it share. -->
  <xsl:function name="f:lines-for-header" as="xs:integer">
    <xsl:param name="header" as="element(header)"/>
    <xsl:sequence select="$g:lines-to-page - $g:lines-below-header"/>
  </xsl:function>

  <!-- The lines of title and addressee, and of the first line of the text. -->
  <xsl:function name="f:lines-begun" as="xs:integer">
    <xsl:param name="report" as="element(report)"/>
    <xsl:variable name="title-lines" as="xs:integer"
        select="sum($report/title/line ! m:lines(., 'title', $g:title-size, $g:measure,
                                                  map { 'text-align': 'center', 'break': 'meaning' }))"/>
    <xsl:variable name="addressee-lines" as="xs:integer"
        select="sum($report/addressee ! m:lines(., $g:text-face, $g:size, $g:measure, map { 'spacing': $g:spacing }))"/>
    <xsl:sequence
        select="$title-lines + $g:lines-below-title * count($report/title) + 2 * count($report/date-line)
                + $addressee-lines + 1"/>
  </xsl:function>

  <!-- The lines taken by copy number, classification and urgency; the classification is always on line 2. -->
  <xsl:function name="f:lines-above" as="xs:integer">
    <xsl:param name="header" as="element(header)"/>
    <xsl:sequence select="max((0, $header/(copy-number | security-classification | urgency) ! f:line-of(.)))"/>
  </xsl:function>

  <xsl:function name="f:line-of" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="before" select="$element/preceding-sibling::*"/>
    <xsl:sequence
        select="if ($element/self::copy-number) then 1
                else if ($element/self::security-classification) then 2
                else if ($before/self::security-classification) then 3
                else 1 + count($before/self::copy-number)"/>
  </xsl:function>

  <!-- The text. -->

  <!-- What stands before the signature keeps company with it: the last paragraph, two lines of which go along, and the
       one before it where the last is a single line. The first page shows text (7.3.3): a first paragraph of few lines is
       parted wherever the page ends, its last line alone keeps company with the signature, and a single line stays on the
       first page. -->
  <xsl:function name="f:stays-with-signature" as="xs:boolean">
    <xsl:param name="block" as="element()"/>
    <xsl:variable name="report" select="$block/parent::body/parent::report"/>
    <xsl:variable name="next" select="$block/following-sibling::*"/>
    <xsl:sequence
        select="exists($report/(signature | attachment))
                and (empty($next)
                     or count($next) = 1 and $next[self::paragraph or self::heading] and f:text-lines($next) le 1
                        and not(f:is-short-beginning($block)))"/>
  </xsl:function>

  <xsl:function name="f:is-short-beginning" as="xs:boolean">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="empty($block/preceding-sibling::*) and f:text-lines($block) le $g:short-beginning"/>
  </xsl:function>

  <!-- The lines of a paragraph, or of a heading and the text on its line. -->
  <xsl:function name="f:text-lines" as="xs:integer">
    <xsl:param name="block" as="element()"/>
    <xsl:variable name="heading" as="xs:string" select="string-join($block/self::heading/(mark, text))"/>
    <xsl:sequence
        select="m:lines(($heading, string($block/(self::paragraph, run-in))), (f:heading-face($block), $g:text-face), $g:size,
                        f:measure($block), map { 'text-indent': $g:indent, 'spacing': $g:spacing })"/>
  </xsl:function>

  <!-- A heading keeps company with the text or the lower heading that follows it. One that another of its level, or a higher
       one, follows is an item of a list, and a page may end between two items as between two paragraphs. -->
  <xsl:function name="f:heads-what-follows" as="xs:boolean">
    <xsl:param name="heading" as="element(heading)"/>
    <xsl:sequence
        select="exists($heading/following-sibling::*[1][not(self::heading) or xs:integer(@level) > xs:integer($heading/@level)])"/>
  </xsl:function>

  <!-- 7.3.3: the face follows the level. -->
  <xsl:function name="f:heading-face" as="xs:string">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="'heading' || ($block/@level, 1)[1]"/>
  </xsl:function>

  <!-- Tables and pictures. -->

  <!-- How the columns of a table share its width, without their borders, and the scale of its type; the relative widths
       of the report are optional. -->
  <xsl:function name="f:columns" as="map(*)">
    <xsl:param name="table" as="element(table)"/>
    <xsl:variable name="count" as="xs:integer" select="count($table/column)"/>
    <xsl:variable name="cells" as="element(cell)+" select="$table/(header | row)/cell"/>
    <xsl:sequence
        select="m:columns($cells ! string(.), $cells ! f:cell-face(.), $table/(header | row) ! (1 to count(cell)),
                          map { 'columns': $count,
                                'heads': count($table/header),
                                'shares': $table/column/@width ! xs:integer(.),
                                'room': f:measure($table) - $g:cell-border - $count * ($g:cell-border + $g:rounding),
                                'frame': $g:cell-frame,
                                'slack': $g:text-slack,
                                'least-measure': $g:column-least,
                                'comfort': $g:column-comfort,
                                'size': $g:table-size,
                                'least-size': $g:table-size-least,
                                'size-step': $g:table-size-step })"/>
  </xsl:function>

  <!-- The room for text in a column of a table that is set smaller by some scale. -->
  <xsl:function name="f:cell-measure" as="xs:decimal">
    <xsl:param name="column" as="xs:decimal"/>
    <xsl:param name="scale" as="xs:decimal"/>
    <xsl:sequence select="$column - $g:cell-border - $scale * $g:cell-frame"/>
  </xsl:function>

  <!-- How many lines of the grid a row takes. -->
  <xsl:function name="f:row-lines" as="xs:integer">
    <xsl:param name="row" as="element()"/>
    <xsl:param name="columns" as="xs:decimal+"/>
    <xsl:param name="scale" as="xs:decimal"/>
    <xsl:variable name="lines" as="xs:integer*"
        select="for-each-pair($row/cell, $columns,
                              function($cell, $column) {
                                m:lines($cell, f:cell-face($cell), $scale * $g:table-size, f:cell-measure($column, $scale),
                                        map { 'text-align': 'center' })
                              })"/>
    <xsl:sequence select="f:whole-lines(max((0, $lines)) * $g:table-line + $g:cell-air)"/>
  </xsl:function>

  <xsl:function name="f:cell-face" as="xs:string">
    <xsl:param name="cell" as="element(cell)"/>
    <xsl:sequence select="if ($cell/parent::header) then $g:label-face else $g:text-face"/>
  </xsl:function>

  <!-- How high a picture can be that shares a page with its caption and has air around it. -->
  <xsl:function name="f:image-height" as="xs:decimal">
    <xsl:param name="image" as="element(image)"/>
    <xsl:variable name="page-lines" as="xs:decimal" select="floor((f:page-height($image) + $g:page-slack) div $g:line)"/>
    <xsl:variable name="caption-lines" as="xs:integer"
        select="sum($image/caption ! m:lines(., $g:text-face, $g:caption-size, f:measure(.), map { 'text-align': 'center' }))"/>
    <xsl:sequence select="($page-lines - $caption-lines) * $g:line - $g:image-air - $g:page-slack"/>
  </xsl:function>

  <!-- The signature. -->

  <!-- Whether names are too long, or seals too many, to be arranged as the standard has it. -->
  <xsl:function name="f:is-crowded" as="xs:boolean">
    <xsl:param name="signature" as="element(signature)"/>
    <xsl:variable name="widest" as="xs:decimal" select="f:width($signature/(issuer, date))"/>
    <xsl:variable name="in-row" as="xs:decimal" select="max((1, floor($g:measure div max(($g:seal, $widest)))))"/>
    <xsl:sequence select="$widest > $g:measure - $g:sealed-date-inset
        or f:width($signature/stamp/office) > $g:measure - $g:stamp-width - $g:sealed-date-inset - $g:office-gap
        or count($signature/seal) div $in-row > $g:most-seal-rows
        or count($signature/stamp) > $g:most-stamps"/>
  </xsl:function>

  <!-- The imprint. -->

  <!-- 抄送： or 主送：, which lines that wrap leave free -->
  <xsl:function name="f:recipients-label" as="xs:string">
    <xsl:param name="recipients" as="element()"/>
    <xsl:sequence select="f:label(local-name($recipients)) || f:label('colon')"/>
  </xsl:function>

  <xsl:function name="f:imprint-width" as="xs:decimal">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="m:width($text, $g:text-face, $g:imprint-size)"/>
  </xsl:function>

  <xsl:function name="f:recipients-lines" as="xs:integer">
    <xsl:param name="recipients" as="element()"/>
    <xsl:variable name="label" as="xs:string" select="f:recipients-label($recipients)"/>
    <xsl:variable name="indent" as="xs:decimal" select="f:imprint-width($label)"/>
    <xsl:sequence
        select="m:lines($label || $recipients, $g:text-face, $g:imprint-size, $g:imprint-measure - $indent,
                        map { 'text-indent': -$indent })"/>
  </xsl:function>

  <!-- 7.4.3: the date stands on the line of the body, or below it where that leaves it no room. -->
  <xsl:function name="f:printing-lines" as="xs:integer">
    <xsl:param name="imprint" as="element(imprint)"/>
    <xsl:variable name="body" as="xs:decimal" select="sum($imprint/printed-by ! f:imprint-width(.))"/>
    <xsl:variable name="date" as="xs:decimal" select="sum($imprint/printed-on ! f:imprint-width(. || f:label('printed')))"/>
    <xsl:sequence
        select="if (empty($imprint/(printed-by | printed-on))) then 0
                else if ($body + $date + $g:imprint-size le $g:imprint-measure) then 1
                else count($imprint/printed-on)
                     + sum($imprint/printed-by ! m:lines(., $g:text-face, $g:imprint-size, $g:imprint-measure))"/>
  </xsl:function>

  <xsl:function name="f:imprint-height" as="xs:decimal">
    <xsl:param name="imprint" as="element(imprint)"/>
    <xsl:sequence
        select="(sum($imprint/(send-to | copy-to) ! f:recipients-lines(.)) + f:printing-lines($imprint)) * $g:imprint-line"/>
  </xsl:function>
  <!-- The rows of a table that are known to begin a page. -->
  <xsl:function name="f:beginning-pages" as="xs:integer*">
    <xsl:param name="grid" as="element(grid)"/>
    <xsl:variable name="table" as="xs:string" select="$grid/@id || ' '"/>
    <xsl:perform-sort select="$g:beginning-pages[starts-with(., $table)] ! xs:integer(substring-after(., $table))">
      <xsl:sort select="."/>
    </xsl:perform-sort>
  </xsl:function>

  <!-- How many of the rows that a cell spans from some row on are on the same page. -->
  <xsl:function name="f:rows-on-page" as="xs:integer">
    <xsl:param name="rows" as="xs:integer"/>
    <xsl:param name="place" as="xs:integer"/>
    <xsl:param name="beginning" as="xs:integer*"/>
    <xsl:sequence select="min(($rows, $beginning[. gt $place] ! (. - $place)))"/>
  </xsl:function>

  <!-- The text of a cell; stacked characters are lines of their own. -->
  <xsl:function name="f:cell-text" as="xs:string">
    <xsl:param name="cell" as="element(cell)"/>
    <xsl:sequence
        select="if ($cell/@stacked) then string-join(string-to-codepoints($cell) ! codepoints-to-string(.), '&#10;') else string($cell)"/>
  </xsl:function>

  <!-- How the tag tree reads a cell: its type, what a label heads and its name, or the names of the labels of a value. -->
  <xsl:function name="f:cell-role" as="xs:string">
    <xsl:param name="cell" as="element(cell)"/>
    <xsl:variable name="rows" as="xs:string?" select="$cell/@rows ! ('*' || .)"/>
    <xsl:sequence
        select="string-join(if ($cell/@id) then ('TH', $rows, if ($cell/@kind = 'label') then 'Row' else 'Column', $cell/@id)
                            else ('TD', $rows, $cell/@heads), ' ')"/>
  </xsl:function>

  <!-- The room for text in a cell. -->
  <xsl:function name="f:grid-measure" as="xs:decimal">
    <xsl:param name="cell" as="element(cell)"/>
    <xsl:param name="widths" as="xs:decimal+"/>
    <xsl:variable name="first" as="xs:integer" select="xs:integer($cell/@column)"/>
    <xsl:variable name="last" as="xs:integer" select="$first + xs:integer(($cell/@columns, 1)[1]) - 1"/>
    <xsl:sequence
        select="sum($widths[position() = $first to $last]) - $g:cell-border - 2 * $g:grid-padding - $g:cell-slack"/>
  </xsl:function>

  <!-- A number is set smaller before it is divided. -->
  <xsl:function name="f:grid-cell-size" as="xs:decimal">
    <xsl:param name="cell" as="element(cell)"/>
    <xsl:param name="widths" as="xs:decimal+"/>
    <xsl:variable name="room" as="xs:decimal" select="f:grid-measure($cell, $widths) - $g:text-slack"/>
    <xsl:variable name="width" as="xs:decimal"
        select="if ($cell/@kind = 'number') then m:width(string($cell), $g:text-face, $g:grid-size) else 0"/>
    <xsl:sequence
        select="if ($width le $room) then $g:grid-size
                else max(($g:grid-size-least, floor(10 * $g:grid-size * $room div $width) div 10))"/>
  </xsl:function>

  <!-- How many half lines of the page's grid a cell needs. -->
  <xsl:function name="f:grid-cell-height" as="xs:integer">
    <xsl:param name="cell" as="element(cell)"/>
    <xsl:param name="widths" as="xs:decimal+"/>
    <xsl:variable name="lines" as="xs:integer"
        select="m:lines(f:cell-text($cell), f:grid-face($cell), f:grid-cell-size($cell, $widths), f:grid-measure($cell, $widths),
                        map { 'text-align': f:grid-align($cell) })"/>
    <xsl:sequence
        select="xs:integer(ceiling((max((1, $lines)) * $g:grid-line + $g:cell-border) div $g:grid-pitch))"/>
  </xsl:function>

  <!-- The height of every row, those of the heads first, in half lines: a cell over several rows adds to the last of them
       what they lack. -->
  <xsl:function name="f:grid-heights" as="xs:integer+">
    <xsl:param name="grid" as="element(grid)"/>
    <xsl:param name="widths" as="xs:decimal+"/>
    <xsl:variable name="rows" as="element(row)+" select="$grid/head/row, $grid/body/row"/>
    <xsl:variable name="heads" as="xs:integer" select="count($grid/head/row)"/>
    <xsl:variable name="edges" as="xs:integer*" select="f:beginning-pages($grid) ! (. + $heads)"/>
    <xsl:iterate select="$rows">
      <!-- the cells that go on from above: their last row, their height, and that of their rows so far on this page -->
      <xsl:param name="open" as="map(*)*" select="()"/>
      <xsl:variable name="row" as="xs:integer" select="position()"/>
      <xsl:variable name="here" as="map(*)*"
          select="$open,
                  cell[@rows] ! map { 'last': $row + xs:integer(@rows) - 1, 'height': f:grid-cell-height(., $widths), 'so-far': 0 }"/>
      <xsl:variable name="ends-page" as="xs:boolean" select="$row + 1 = $edges"/>
      <xsl:variable name="height" as="xs:integer"
          select="xs:integer(max((1, cell[not(@rows)] ! f:grid-cell-height(., $widths),
                                  $here[?last = $row or $ends-page] ! (?height - ?so-far))))"/>
      <xsl:sequence select="$height"/>
      <xsl:next-iteration>
        <xsl:with-param name="open"
            select="$here[?last gt $row]
                    ! map { 'last': ?last, 'height': ?height, 'so-far': if ($ends-page) then 0 else ?so-far + $height }"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <!-- The space after a table of so many half lines, which ends with a whole line. -->
  <xsl:function name="f:grid-space" as="xs:decimal">
    <xsl:param name="half-lines" as="xs:integer"/>
    <xsl:sequence select="(2 - $half-lines mod 2) * $g:grid-pitch - $g:overhang - $g:cell-border"/>
  </xsl:function>

  <xsl:function name="f:grid-face" as="xs:string">
    <xsl:param name="cell" as="element(cell)"/>
    <xsl:sequence select="if ($cell/@kind = ('head', 'band')) then $g:label-face else $g:text-face"/>
  </xsl:function>

  <xsl:function name="f:grid-align" as="xs:string">
    <xsl:param name="cell" as="element(cell)"/>
    <xsl:sequence
        select="($cell/@align, if ($cell/@stacked or $cell/@kind = ('head', 'number')) then 'center' else 'left')[1]"/>
  </xsl:function>
</xsl:stylesheet>
