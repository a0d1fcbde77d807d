#pragma once
// What a check of records compares: a table with the one that follows from the entries, documents
// with the entries that name them.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "package/problem.h"
#include "package/records/class_year.h"

namespace letopis {

inline constexpr std::string_view documents_folder = "data/documents/";

/// Names the rows of a table that are not those that follow from the entries; the first 20.
std::vector<Problem> compare_rows(const std::string& path, std::string_view found,
                                  std::string_view expected);

/// `there`: SHA-256 in hex of the files under data/documents/, by path. Names a file that no entry
/// knows, and a document that was issued and is not there.
std::vector<Problem> compare_documents(const std::vector<Stated<DocumentPrepared>>& prepared,
                                       const std::vector<Stated<IssuedDocument>>& issued,
                                       const std::map<std::string, std::string>& there);

}  // namespace letopis
