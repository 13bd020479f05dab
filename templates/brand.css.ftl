<#list fonts as font>
@font-face {
  font-family: "${font.family}";
  src: url("${font.href}") format("truetype");
  font-weight: ${font.weight};
  font-display: swap;
}

</#list>
:root {
  --brand: ${main};
  --on-brand: ${onMain};
  --accent: ${accent};
  --brand-ink: var(--chart-brand);
<#list fonts as font>
<#if font.family == "Brand text">
  --sans: "Brand text", "Public Sans", Arial, sans-serif;
<#else>
  --serif: "Brand titles", "Newsreader", Georgia, serif;
</#if>
</#list>
<#list light as ink>
  --chart-${ink.name}: ${ink.colour};
</#list>
}

@media screen and (prefers-color-scheme: dark) {
  :root {
<#list dark as ink>
    --chart-${ink.name}: ${ink.colour};
</#list>
  }
}

@media (forced-colors: active) {
  :root {
<#list light as ink>
<#if ink.name?starts_with("on-")>
    --chart-${ink.name}: Canvas;
<#elseif ink.name == "paper" || ink.name == "panel" || ink.name == "span">
    --chart-${ink.name}: Canvas;
<#elseif ink.name == "grid" || ink.name == "context">
    --chart-${ink.name}: GrayText;
<#elseif ink.name?ends_with("-1") || ink.name?ends_with("-6")>
    --chart-${ink.name}: LinkText;
<#elseif ink.name?ends_with("-3")>
    --chart-${ink.name}: VisitedText;
<#else>
    --chart-${ink.name}: CanvasText;
</#if>
</#list>
  }
}

@page {
  @top-left {
    content: "${runningHead}";
  }
}
<#if runningFeet[0]?has_content>

@page :left {
  @bottom-left {
    content: counter(page);
  }

  @bottom-right {
    content: "${runningFeet[0]}";
  }
}
</#if>
<#if runningFeet[1]?has_content>

@page :right {
  @bottom-left {
    content: "${runningFeet[1]}";
  }
}
</#if>
<#list covers as cover>

.${cover.style} {
  --cover: ${cover.main};
  --on-cover: ${cover.onMain};
  --cover-accent: ${cover.accent};
}
</#list>
