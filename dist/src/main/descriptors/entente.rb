# Homebrew formula.
class Entente < Formula
  desc "How well does this alliance hold? An assessment with its evidence"
  homepage "@ADDRESS@"
  version "@VERSION@"
  license "GPL-3.0-or-later"
  depends_on "openjdk@17"

  on_macos do
    url "@ADDRESS@/v@VERSION@/entente-@VERSION@-macos.tar.gz"
    sha256 "@SHA256:entente-@VERSION@-macos.tar.gz@"
  end

  on_linux do
    on_intel do
      url "@ADDRESS@/v@VERSION@/entente-@VERSION@-linux-x64.tar.gz"
      sha256 "@SHA256:entente-@VERSION@-linux-x64.tar.gz@"
    end
    on_arm do
      url "@ADDRESS@/v@VERSION@/entente-@VERSION@-linux-arm64.tar.gz"
      sha256 "@SHA256:entente-@VERSION@-linux-arm64.tar.gz@"
    end
  end

  def install
    libexec.install Dir["*"]
    (bin/"entente").write_env_script libexec/"bin/entente", JAVA_HOME: Formula["openjdk@17"].opt_prefix
    man1.install Dir[libexec/"share/man/man1/*"]
    bash_completion.install libexec/"share/completions/entente.bash" => "entente"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/entente --version")
  end
end
