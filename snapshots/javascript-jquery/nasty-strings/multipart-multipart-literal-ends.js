$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; boundary=polysnip-5f3c9a",
  processData: false,
  data: `--polysnip-5f3c9a\r
Content-Disposition: form-data; name="three-singles"\r
\r
'''\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="'''"\r
\r
three-singles\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="three-doubles"\r
\r
"""\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="%22%22%22"\r
\r
three-doubles\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="four-doubles"\r
\r
""""\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="%22%22%22%22"\r
\r
four-doubles\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="double-at-end"\r
\r
a"\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="a%22"\r
\r
double-at-end\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="double-hash"\r
\r
"#\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="%22#"\r
\r
double-hash\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="double-two-hashes"\r
\r
"##\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="%22##"\r
\r
double-two-hashes\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="three-doubles-hash"\r
\r
"""#\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="%22%22%22#"\r
\r
three-doubles-hash\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="paren-double"\r
\r
)"\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name=")%22"\r
\r
paren-double\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="brackets"\r
\r
]] ]=]\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="]] ]=]"\r
\r
brackets\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="percent-q"\r
\r
} ) > |\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="} ) > |"\r
\r
percent-q\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="comment-end"\r
\r
*/\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="*/"\r
\r
comment-end\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="comment-begin"\r
\r
/* // --\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="/* // --"\r
\r
comment-begin\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="html-comment-end"\r
\r
-->\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="-->"\r
\r
html-comment-end\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="script-end"\r
\r
</script>\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="</script>"\r
\r
script-end\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="cdata"\r
\r
]]>\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="]]>"\r
\r
cdata\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="php-end"\r
\r
?>\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="?>"\r
\r
php-end\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="three-backticks"\r
\r
\`\`\`\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="\`\`\`"\r
\r
three-backticks\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="heredoc"\r
\r
EOF\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="EOF"\r
\r
heredoc\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="heredoc-line"\r
\r
a
EOF
b\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="heredoc-indented-line"\r
\r
a
  EOF
  EOT
b\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="here-string-line"\r
\r
a
"@
'@
b\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="ruby-end-line"\r
\r
a
=end
__END__
b\r
--polysnip-5f3c9a--\r
`,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
