:root {
  --brand: ${main};
  --on-brand: ${onMain};
  --accent: ${accent};
  --brand-ink: ${ink};
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --brand-ink: ${inkDark};
  }
}

@page {
  @top-left {
    content: "${runningHead}";
  }
}
