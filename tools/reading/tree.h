#pragma once
// The source tree as our tools see it: the files that people write, without builds and packages.

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace letopis::tools {

/// Something wrong at one place. `line` is 0 where the whole file is meant.
struct Finding {
    std::string path;
    int line = 0;
    std::string words;
    bool operator==(const Finding&) const = default;
};
using Findings = std::vector<Finding>;

/// One file. `path` is relative to the root, with forward slashes. Of a file that is no text
/// (a picture, a document) only the name is known: `text` is empty.
struct SourceFile {
    std::string path;
    std::string text;

    std::string name() const;    ///< "marks_test.cpp".
    std::string stem() const;    ///< "marks_test".
    std::string folder() const;  ///< "src/domain/marks"; empty at the root.
    bool ends_with(std::string_view ending) const;
    bool under(std::string_view folder) const;
    bool is_cpp() const;         ///< .h, .cpp, .def.
    bool is_typescript() const;  ///< .ts, .tsx.
    /// Tests are programs of their own: beside the code, under tests/, and in browsers.
    bool is_test() const;
};

/// All files by path, in order.
using Tree = std::map<std::string, SourceFile>;

/// A tree of the files given, for samples.
Tree tree_of(std::vector<SourceFile> files);

/// Reads the tree. Folders named build, var, node_modules, dist and hidden ones other than .ci are
/// not part of it.
Tree read_tree(const std::filesystem::path& root);

/// The lines of a text, without their ends.
std::vector<std::string_view> lines_of(std::string_view text);
/// The number of the line, from 1, in which the byte at `offset` stands.
int line_at(std::string_view text, std::size_t offset);
/// "MarkRecorded", "mark_recorded" and "markRecorded" are all {"mark", "recorded"}.
std::vector<std::string> words_of_name(std::string_view name);
/// Where `word` stands in `text` from `from` on with no identifier character before it (and, when
/// the word ends with one, none after it); npos if nowhere.
std::size_t find_word(std::string_view text, std::string_view word, std::size_t from = 0);

}  // namespace letopis::tools
