#include "package/records/comparing.h"

#include <algorithm>
#include <set>

#include "base/limits.h"
#include "base/text.h"

namespace letopis {
namespace {

std::string row_text(std::string_view row) {
    std::string text{first_code_points(row, 200)};
    while (text.ends_with('\r')) text.pop_back();
    return text.empty() ? "пусто" : "«" + text + "»";
}

}  // namespace

std::vector<Problem> compare_rows(const std::string& path, std::string_view found,
                                  std::string_view expected) {
    std::vector<Problem> problems;
    const auto stands = split(found, '\n');
    const auto follows = split(expected, '\n');
    std::uint64_t offset = 0;
    for (std::size_t i = 0; i < std::max(stands.size(), follows.size()); ++i) {
        const std::string_view here = i < stands.size() ? stands[i] : "";
        const std::string_view right = i < follows.size() ? follows[i] : "";
        const bool both = i < stands.size() && i < follows.size();
        if (!both || here != right) {
            problems.push_back({.path = path,
                                .file_offset = std::min<std::uint64_t>(offset, found.size()),
                                .what = "строка " + std::to_string(i + 1) +
                                        " не следует из записей реестра: стоит " + row_text(here) +
                                        ", должно быть " + row_text(right) + "."});
            // After a row too many or too few all that follow differ; one is enough.
            if (stands.size() != follows.size() || problems.size() == limits::package_rows_named)
                break;
        }
        offset += here.size() + 1;
    }
    return problems;
}

std::vector<Problem> compare_documents(const std::vector<Stated<DocumentPrepared>>& prepared,
                                       const std::vector<Stated<IssuedDocument>>& issued,
                                       const std::map<std::string, std::string>& there) {
    std::set<std::string> named;
    for (const Stated<IssuedDocument>& stated : issued) named.insert(stated.fact.sha256_hex);
    for (const Stated<DocumentPrepared>& stated : prepared)
        named.insert(stated.fact.data_sha256_hex);
    std::vector<Problem> problems;
    std::set<std::string> digests;
    for (const auto& [path, digest] : there) {
        digests.insert(digest);
        if (!named.contains(digest))
            problems.push_back({.path = path, .what = "реестр не знает такого документа."});
    }
    for (const Stated<IssuedDocument>& stated : issued)
        for (const std::string* digest : {&stated.fact.sha256_hex, &stated.fact.data_sha256_hex})
            if (!digests.contains(*digest))
                problems.push_back({.path = std::string{documents_folder},
                                    .what = "нет файла документа № " + stated.fact.document_no +
                                            ", SHA-256 " + *digest + "."});
    return problems;
}

}  // namespace letopis
