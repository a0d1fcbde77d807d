#include "document/pdf/metadata.h"

#include <algorithm>

namespace letopis {

namespace {

/// $TITLE$ and $DATE$ are replaced. One rdf:Description for the claims, one for the schema.
constexpr std::string_view packet =
    "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    R"xmp(<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <pdfaid:part>2</pdfaid:part>
   <pdfaid:conformance>A</pdfaid:conformance>
   <pdfuaid:part>1</pdfuaid:part>
   <pdf:Producer>$PRODUCER$</pdf:Producer>
   <xmp:CreateDate>$DATE$</xmp:CreateDate>
   <xmp:ModifyDate>$DATE$</xmp:ModifyDate>
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">$TITLE$</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>$LANGUAGE$</rdf:li></rdf:Bag></dc:language>
  </rdf:Description>
  <rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#">
   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>part</pdfaProperty:name>
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
     <pdfaProperty:category>internal</pdfaProperty:category>
     <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>)xmp";

std::string xml_text(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '&')
            escaped += "&amp;";
        else if (c == '<')
            escaped += "&lt;";
        else if (c == '>')
            escaped += "&gt;";
        else
            escaped += c;
    }
    return escaped;
}

std::string replaced(std::string text, std::string_view place, std::string_view words) {
    for (auto at = text.find(place); at != std::string::npos;
         at = text.find(place, at + words.size()))
        text.replace(at, place.size(), words);
    return text;
}

/// "14:05:09" of "24.11.2026 14:05:09".
std::string clock_text(Instant at) { return moscow_text(at).substr(11); }

std::string xmp_date(Instant at) { return moscow_date(at).iso() + 'T' + clock_text(at) + "+03:00"; }

}  // namespace

std::string pdf_date(Instant at) {
    std::string digits = moscow_date(at).iso() + clock_text(at);
    std::erase_if(digits, [](char c) { return c == '-' || c == ':'; });
    return "D:" + digits + "+03'00'";
}

std::string xmp_packet(const DocumentTraits& traits) {
    std::string text = replaced(std::string{packet}, "$PRODUCER$", document_producer);
    text = replaced(std::move(text), "$DATE$", xmp_date(traits.created_at));
    text = replaced(std::move(text), "$LANGUAGE$", document_language);
    return replaced(std::move(text), "$TITLE$", xml_text(traits.title));
}

}  // namespace letopis
