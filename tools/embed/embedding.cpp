#include "embedding.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <sstream>
#include <utility>

#include "compress.h"

namespace letopis::embed {

namespace fs = std::filesystem;

namespace {

struct Blob {
    std::string sha256;
    std::size_t size_bytes = 0;
};

struct Item {
    std::string path;
    std::string_view content_type;
    Blob plain, br, gz;
};

Result<std::string> read_file(const fs::path& path) {
    std::ifstream in{path, std::ios::binary};
    std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    if (!in) return Fault{.what = "cannot read " + path.string()};
    return bytes;
}

Result<Done> write_if_changed(const fs::path& path, std::string_view bytes) {
    if (fs::exists(path)) {
        LETOPIS_TRY(present, read_file(path));
        if (present == bytes) return Done{};
    }
    std::ofstream out{path, std::ios::binary | std::ios::trunc};
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) return Fault{.what = "cannot write " + path.string()};
    return Done{};
}

Result<Blob> keep(const fs::path& out, const std::string& name, std::string_view bytes) {
    LETOPIS_TRY_DONE(write_if_changed(out / name, bytes));
    return Blob{.sha256 = name, .size_bytes = bytes.size()};
}

/// The compressed form, made once for each content; empty when it is not smaller by a tenth.
Result<Blob> keep_compressed(const fs::path& out, const Blob& plain, std::string_view bytes,
                             std::string_view ending, std::string (*compress)(std::string_view)) {
    const std::string name = plain.sha256 + std::string{ending};
    std::string packed;
    if (fs::exists(out / name)) {
        LETOPIS_TRY(present, read_file(out / name));
        packed = std::move(present);
    } else {
        packed = compress(bytes);
        LETOPIS_TRY_DONE(write_if_changed(out / name, packed));
    }
    if (packed.size() * 10 > bytes.size() * 9) return Blob{};
    return Blob{.sha256 = name, .size_bytes = packed.size()};
}

Result<Item> make_item(const Order& order, const fs::path& file) {
    LETOPIS_TRY(bytes, read_file(file));
    Item item{.path = fs::relative(file, order.folder).generic_string(),
              .content_type = content_type_of(file)};
    LETOPIS_TRY(plain, keep(order.out, sha256_hex(bytes), bytes));
    item.plain = plain;
    if (order.kind == Kind::files && is_compressible(item.content_type)) {
        LETOPIS_TRY(br, keep_compressed(order.out, plain, bytes, ".br", brotli));
        LETOPIS_TRY(gz, keep_compressed(order.out, plain, bytes, ".gz", gzip));
        item.br = br;
        item.gz = gz;
    }
    return item;
}

Result<std::vector<Item>> make_items(const Order& order) {
    std::vector<fs::path> paths;
    if (fs::is_directory(order.folder)) {
        for (const auto& file : fs::recursive_directory_iterator{order.folder}) {
            const bool is_text =
                file.path().extension() == ".sql" || file.path().extension() == ".txt" ||
                file.path().extension() == ".md" || file.path().extension() == ".sh";
            if (file.is_regular_file() && (order.kind == Kind::files || is_text))
                paths.push_back(file.path());
        }
    }
    std::sort(paths.begin(), paths.end());
    std::vector<Item> items;
    for (const auto& path : paths) {
        LETOPIS_TRY(item, make_item(order, path));
        items.push_back(std::move(item));
    }
    return items;
}

/// Declares the blob's first byte and takes the bytes in. The label is local to the function's
/// table, so two tables may hold the same content.
void write_blob(std::ostream& cpp, const fs::path& out, const std::string& label,
                const Blob& blob) {
    cpp << "__asm__(\".pushsection .rodata\\n.balign 16\\n"
        << label << ":\\n.incbin \\\"" << (out / blob.sha256).generic_string()
        << "\\\"\\n.byte 0\\n.popsection\\n\");\n"
        << "extern \"C\" __attribute__((visibility(\"hidden\"))) const char " << label << "[];\n";
}

std::string view_of(const std::string& label, const Blob& blob) {
    if (blob.sha256.empty()) return "{}";
    return "{" + label + ", " + std::to_string(blob.size_bytes) + "}";
}

void write_table(std::ostream& cpp, const Order& order, const std::vector<Item>& items) {
    const bool files = order.kind == Kind::files;
    const std::string type = files ? "EmbeddedFile" : "EmbeddedText";
    const std::string label = "letopis_embedded_" + order.function + "_";
    cpp << "namespace letopis {\nstd::span<const " << type << "> " << order.function
        << "();\nstd::span<const " << type << "> " << order.function << "() {\n";
    if (items.empty()) {
        cpp << "    return {};\n}\n}\n";
        return;
    }
    cpp << "    static const " << type << " table[] = {\n";
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Item& item = items[i];
        const std::string name = label + std::to_string(i);
        cpp << "        {\"" << item.path << "\", ";
        if (files)
            cpp << '"' << item.content_type << "\", \"" << item.plain.sha256 << "\", "
                << view_of(name, item.plain) << ", " << view_of(name + "_br", item.br) << ", "
                << view_of(name + "_gz", item.gz);
        else
            cpp << view_of(name, item.plain) << ", \"" << item.plain.sha256 << '"';
        cpp << "},\n";
    }
    cpp << "    };\n    return table;\n}\n}\n";
}

std::string source_of(const Order& order, const std::vector<Item>& items) {
    std::ostringstream cpp;
    cpp << "// Written by tools/embed from a folder of the source tree. Do not edit.\n"
           "#include \"base/embedded.h\"\n";
    const std::string label = "letopis_embedded_" + order.function + "_";
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string name = label + std::to_string(i);
        write_blob(cpp, order.out, name, items[i].plain);
        if (!items[i].br.sha256.empty()) write_blob(cpp, order.out, name + "_br", items[i].br);
        if (!items[i].gz.sha256.empty()) write_blob(cpp, order.out, name + "_gz", items[i].gz);
    }
    write_table(cpp, order, items);
    return cpp.str();
}

}  // namespace

std::string_view content_type_of(const fs::path& file) {
    static constexpr auto types = std::to_array<std::pair<std::string_view, std::string_view>>({
        {".html", "text/html; charset=utf-8"},
        {".css", "text/css; charset=utf-8"},
        {".js", "text/javascript; charset=utf-8"},
        {".json", "application/json; charset=utf-8"},
        {".webmanifest", "application/manifest+json; charset=utf-8"},
        {".svg", "image/svg+xml; charset=utf-8"},
        {".txt", "text/plain; charset=utf-8"},
        {".png", "image/png"},
        {".ico", "image/x-icon"},
        {".woff2", "font/woff2"},
    });
    const std::string ending = file.extension().string();
    const auto* found = std::find_if(types.begin(), types.end(),
                                     [&](const auto& type) { return type.first == ending; });
    return found == types.end() ? "application/octet-stream" : found->second;
}

bool is_compressible(std::string_view content_type) {
    return content_type.ends_with("charset=utf-8");
}

Result<fs::path> embed(const Order& order) {
    std::error_code failure;
    fs::create_directories(order.out, failure);
    if (failure) return Fault{.what = "cannot make " + order.out.string()};
    LETOPIS_TRY(items, make_items(order));
    const fs::path source = order.out / (order.function + ".cpp");
    LETOPIS_TRY_DONE(write_if_changed(source, source_of(order, items)));
    return source;
}

}  // namespace letopis::embed
