#include "server/operator_log.h"

#include <unistd.h>

#include <optional>

#include "base/file_ops.h"

namespace letopis {
namespace {

/// A line is one write, so lines of several threads never mix.
class LineLog final : public http::OperatorLog {
public:
    LineLog(std::optional<GrowingFile> access, const Clock& clock)
        : access_{std::move(access)}, clock_{clock} {}

    void access(std::string_view lines) override {
        if (access_) access_->add(as_bytes(lines));
    }
    void fault(std::string_view route, std::string_view what) override {
        const std::string line = moscow_text(clock_.now()) + " СБОЙ " + std::string{route} + ": " +
                                 std::string{what} + "\n";
        const ssize_t written = ::write(STDERR_FILENO, line.data(), line.size());
        static_cast<void>(written);
    }

private:
    std::optional<GrowingFile> access_;
    const Clock& clock_;
};

}  // namespace

Result<std::unique_ptr<http::OperatorLog>> open_operator_log(const std::string& path,
                                                             const Clock& clock) {
    std::optional<GrowingFile> access;
    if (path != "none") {
        LETOPIS_TRY(file, GrowingFile::open(path.empty() ? "/dev/stderr" : path));
        access.emplace(std::move(file));
    }
    return std::unique_ptr<http::OperatorLog>{std::make_unique<LineLog>(std::move(access), clock)};
}

}  // namespace letopis
