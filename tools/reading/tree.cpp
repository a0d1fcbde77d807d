#include "reading/tree.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <iterator>

namespace letopis::tools {

namespace fs = std::filesystem;

namespace {

bool is_skipped_folder(const std::string& name) {
    static constexpr auto skipped =
        std::to_array<std::string_view>({"build", "var", "node_modules", "dist"});
    if (name.starts_with('.') && name != ".ci") return true;
    return std::find(skipped.begin(), skipped.end(), name) != skipped.end();
}

std::string read_text(const fs::path& path) {
    std::ifstream in{path, std::ios::binary};
    std::string text{std::istreambuf_iterator<char>{in}, {}};
    return text.find('\0') == std::string::npos ? text : std::string{};
}

bool is_identifier(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

}  // namespace

std::string SourceFile::name() const { return path.substr(path.rfind('/') + 1); }

std::string SourceFile::stem() const {
    const std::string whole = name();
    return whole.substr(0, whole.find('.', 1));
}

std::string SourceFile::folder() const {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash);
}

bool SourceFile::ends_with(std::string_view ending) const { return path.ends_with(ending); }

bool SourceFile::under(std::string_view folder) const {
    return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

bool SourceFile::is_cpp() const {
    return ends_with(".h") || ends_with(".cpp") || ends_with(".def");
}

bool SourceFile::is_typescript() const { return ends_with(".ts") || ends_with(".tsx"); }

bool SourceFile::is_test() const {
    const std::string whole = stem();
    const auto in = [&](const char* folder) { return path.find(folder) != std::string::npos; };
    return under("tests") || under("web/e2e") || in("/testing/") || in("/bench/") ||
           whole.ends_with("_test") || whole.find("_test_") != std::string::npos ||
           whole.ends_with("_bench") || whole.ends_with("_fuzz") ||
           path.find(".test.") != std::string::npos || path.find(".spec.") != std::string::npos;
}

Tree read_tree(const fs::path& root) {
    Tree tree;
    for (auto at = fs::recursive_directory_iterator{root}; at != fs::end(at); ++at) {
        const std::string name = at->path().filename().string();
        if (at->is_directory() && is_skipped_folder(name)) at.disable_recursion_pending();
        if (!at->is_regular_file()) continue;
        const std::string path = fs::relative(at->path(), root).generic_string();
        tree.emplace(path, SourceFile{.path = path, .text = read_text(at->path())});
    }
    return tree;
}

Tree tree_of(std::vector<SourceFile> files) {
    Tree tree;
    for (auto& file : files) tree.emplace(file.path, std::move(file));
    return tree;
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
    return lines;
}

int line_at(std::string_view text, std::size_t offset) {
    const auto before = text.substr(0, std::min(offset, text.size()));
    return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
}

std::vector<std::string> words_of_name(std::string_view name) {
    std::vector<std::string> words;
    std::string word;
    const auto finish = [&] {
        if (!word.empty()) words.push_back(word);
        word.clear();
    };
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto c = static_cast<unsigned char>(name[i]);
        if (std::isalnum(c) == 0) {
            finish();
            continue;
        }
        const bool after_lower =
            i > 0 && std::islower(static_cast<unsigned char>(name[i - 1])) != 0;
        const bool before_lower =
            i + 1 < name.size() && std::islower(static_cast<unsigned char>(name[i + 1])) != 0;
        if (std::isupper(c) != 0 && (after_lower || before_lower)) finish();
        word += static_cast<char>(std::tolower(c));
    }
    finish();
    return words;
}

std::size_t find_word(std::string_view text, std::string_view word, std::size_t from) {
    for (auto at = text.find(word, from); at != std::string_view::npos;
         at = text.find(word, at + 1)) {
        const auto end = at + word.size();
        const bool open_before = at > 0 && is_identifier(text[at - 1]);
        const bool open_after =
            is_identifier(word.back()) && end < text.size() && is_identifier(text[end]);
        if (!open_before && !open_after) return at;
    }
    return std::string_view::npos;
}

}  // namespace letopis::tools
